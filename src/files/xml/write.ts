// XML as strings: the only place in files/ where text becomes markup.
import { escapedXml } from "../../graph/index.ts";

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

type Value = string | number | boolean | undefined | null;

/** Content of an element; characters that XML 1.0 forbids are dropped. */
export const xmlText = escapedXml;

/** A parser makes blanks of line ends in attributes unless they are written as references. */
const attribute = (text: string) =>
  escapedXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `<name …>content</name>`; attributes that are undefined or null are left out. Content must be markup already. */
export function xml(name: string, attributes: Readonly<Record<string, Value>> = {}, content = ""): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== null) open += ` ${key}="${attribute(String(value))}"`;
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}
