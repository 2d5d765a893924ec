/**
 * Solves a symmetric positive definite system of equations by Cholesky decomposition.
 * Overwrites `matrix`.
 */
export function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  for (let row = 0; row < size; row++) {
    const line = matrix[row] as Float64Array;
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      line[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  const solution = Float64Array.from(right);
  const value = (index: number) => solution[index] ?? 0;
  for (let row = 0; row < size; row++) {
    let sum = value(row);
    for (let k = 0; k < row; k++) sum -= at(row, k) * value(k);
    solution[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = value(row);
    for (let k = row + 1; k < size; k++) sum -= at(k, row) * value(k);
    solution[row] = sum / at(row, row);
  }
  return solution;
}
