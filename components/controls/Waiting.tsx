export function Waiting({ message }: { readonly message: string }) {
  return (
    <div class="waiting" role="status">
      <span class="waiting__dot" aria-hidden="true" />
      {message}
    </div>
  );
}
