// Actors by actors or topics, as counts that open their norms.
export function Matrix() {
  return null;
}
