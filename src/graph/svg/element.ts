// One SVG element as a string: the only place where text becomes markup.

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for content and attributes; characters that XML forbids are dropped. */
export function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "");
  return allowed.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

type Value = string | number | undefined | null;

/** `<name …>content</name>`; attributes that are undefined or null are left out, numbers are rounded to 1/100. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, content = ""): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null) continue;
    open += ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value)}"`;
  }
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** Short and the same everywhere. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** How far under its middle a line of text stands on its baseline, in font sizes. */
const DROP = 0.36;

/**
 * Where text stands whose middle is at `y`. Office programs know no `dominant-baseline`: for them the baseline itself is
 * given.
 */
export function middled(y: number, fontSize: number, portable: boolean): Readonly<Record<string, Value>> {
  return portable ? { y: y + fontSize * DROP } : { y, "dominant-baseline": "central" };
}
