// The document from the chair of one actor.
export function Seat() {
  return null;
}
