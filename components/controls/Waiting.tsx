export function Waiting({ words }: { readonly words: string }) {
  return (
    <div class="waiting" role="status">
      <span class="waiting__dot" aria-hidden="true" />
      {words}
    </div>
  );
}
