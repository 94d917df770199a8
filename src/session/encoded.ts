// A value in a link, and back.

/** Percent-encoded only where an address needs it; a lone surrogate, which cannot be encoded, is left out. */
export function encoded(value: string): string {
  const sound = value.replace(/[\uD800-\uDFFF]/gu, "");
  return encodeURIComponent(sound).replace(/%(2C|2F|3A|40)/g, (code) => decodeURIComponent(code));
}

/** What was encoded; "" where it cannot have been. */
export function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return "";
  }
}
