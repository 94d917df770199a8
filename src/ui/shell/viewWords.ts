// The words of the views that come later, in a chunk of their own.
import { adoptWords, viewWords } from "../../words/index.ts";

/** From here on the page can say them. */
export function takeViewWords(): void {
  adoptWords(viewWords);
}
