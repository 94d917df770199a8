// 问一问: one box for a question, how it was understood, and what the document says.
export function Ask() {
  return null;
}
