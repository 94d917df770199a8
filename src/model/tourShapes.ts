// The shapes of tours/<tour>.yaml and glossary.yaml, as written by a person. Form only: what they refer to is
// checked in checkTours and checkGlossary.
import * as z from "zod/mini";
import { address, bilingual, id, list, long, orNull, short, shown } from "./shapes.ts";
import { BASES } from "./terms.ts";

/** Most characters of what a class reads on one slide, and of what the speaker reads below it. */
const TITLE = { zh: 60, en: 160 };
const TEXT = { zh: 400, en: 1_200 };
const NOTES = { zh: 2_000, en: 5_000 };
const QUESTION = { zh: 200, en: 600 };

const within = (most: { zh: number; en: number }) => {
  const words = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit), shown());
  return z.strictObject({ zh: words(most.zh), en: words(most.en) });
};

export const tourStepShape = z.strictObject({
  id: id(),
  heading: within(TITLE),
  /** The small markup of markup.ts; anything else is shown as it is written. */
  text: within(TEXT),
  /** Ids of norms and actors that are lit. */
  select: z._default(list(id(), 200), []),
  /** A question for 问一问: what answers it is lit, beside what is selected. */
  query: orNull(short()),
  lens: z._default(z.enum(["norm", "actor"]), "norm"),
  /** null: found from what is lit. In the units of a link: thousandths of the picture, zoom relative to all of it. */
  camera: orNull(
    z.strictObject({
      x: z.number().check(z.gte(-1e6), z.lte(1e6)),
      y: z.number().check(z.gte(-1e6), z.lte(1e6)),
      scale: z.number().check(z.gte(0.01), z.lte(1_000)),
    }),
  ),
  /** The words shown, a run of the text. */
  quote: long(),
  /** Where the quote stands, needed only where the text has the words more than once. */
  clause: orNull(address()),
  /** What the speaker says. */
  notes: within(NOTES),
  /** Put to the class. */
  question: orNull(within(QUESTION)),
});

export const tourShape = z.strictObject({
  id: id(),
  title: within(TITLE),
  audience: within(QUESTION),
  minutes: z.int().check(z.gte(1), z.lte(600)),
  steps: list(tourStepShape, 200),
});

export const termShape = z.strictObject({
  term: short(),
  termEn: short(),
  aliases: z._default(list(short(), 50), []),
  explanation: bilingual(),
  /** text: the document says so itself, in the words quoted. context: background (背景), marked as such. */
  basis: z.enum(BASES),
  /** Required where the basis is the text. */
  quote: orNull(long()),
  clause: orNull(address()),
  /** Where background comes from and what it does not settle; required where the basis is background. */
  note: orNull(bilingual()),
});

export const glossaryShape = z.strictObject({ terms: list(termShape, 2_000) });

export type TourFile = z.infer<typeof tourShape>;
export type TourStepFile = z.infer<typeof tourStepShape>;
export type TermFile = z.infer<typeof termShape>;
