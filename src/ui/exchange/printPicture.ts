// Prints one SVG and nothing else: a sheet of its own that only the printer sees (exchange.css). The print window of
// every browser can save it as PDF, with the text as text.

/** In: the drawing's own SVG text. Takes itself away when the print window closes. */
export function printPicture(svg: string): void {
  const sheet = document.createElement("div");
  sheet.className = "print-sheet";
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  sheet.append(document.importNode(drawing, true));
  document.body.append(sheet);
  document.body.dataset.printing = "picture";
  const done = () => {
    sheet.remove();
    delete document.body.dataset.printing;
  };
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}
