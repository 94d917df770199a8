// A .docx file → its paragraphs as lines. The reader is only loaded when such a file is opened.

/** True for what begins like a .docx: a zip archive. */
export const looksZipped = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The plain text of a .docx, a paragraph a line; null where it cannot be read. Numbers that Word makes itself
 * (automatic lists) are no part of a file's text and are not there.
 */
export async function docxText(bytes: Uint8Array): Promise<string | null> {
  try {
    const { default: mammoth } = await import("mammoth");
    const arrayBuffer = bytes.slice().buffer as ArrayBuffer;
    // Node's build of the reader asks for `buffer`, the browser's for `arrayBuffer`; each ignores the other.
    const { value } = await mammoth.extractRawText({ arrayBuffer, buffer: bytes } as never);
    return value.replace(/\n{2,}/g, "\n");
  } catch {
    return null;
  }
}
