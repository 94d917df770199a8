// The first screen does without the words of views that come later, so nothing of it may ask for one of them: it would
// show a key instead of a word. Every module that the page loads at its start is looked through, but for the registers
// of actions (`actions.ts`): their words are said by menus, palette and help, which come later too.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { compareWords, dutiesWords, viewWords } from "../../src/words/index.ts";

const root = path.resolve(import.meta.dirname, "../../src");
const later = Object.keys({ ...viewWords, ...compareWords, ...dutiesWords });

/** What the page loads at its start: everything that `main.tsx` reaches by imports that are not `import()`. */
function loadedAtStart(): string[] {
  const found = new Set([path.join(root, "main.tsx")]);
  for (const file of found)
    for (const [, type, from] of readFileSync(file, "utf8").matchAll(
      /^(?:import|export)( type)?\b[^;]*?from "(\.[^"]+\.tsx?)"/gm,
    )) {
      const target = path.resolve(path.dirname(file), from as string);
      if (!type && existsSync(target)) found.add(target);
    }
  return [...found].filter(
    (file) => !file.startsWith(path.join(root, "words")) && path.basename(file) !== "actions.ts",
  );
}

/** Keys that a text says by name or by their beginning (`say(\`seat.${kind}\`)`), and those of its notices. */
const asked = (text: string) =>
  [...text.matchAll(/(?:\bsay\((?:\w+,\s*)?|\bword: )(["`])([a-z]\w*\.[\w.]*)(?:\1|\$\{)/g)].map(
    ([whole, , key]) => ({ key: key as string, whole: whole.endsWith("${") === false }),
  );

test("no module that is loaded at the start says a word that only comes with a view", () => {
  const files = loadedAtStart();
  expect(files.length).toBeGreaterThan(100);
  const faults = files.flatMap((file) =>
    asked(readFileSync(file, "utf8"))
      .filter(({ key, whole }) => later.some((one) => (whole ? one === key : one.startsWith(key))))
      .map(({ key }) => `${path.relative(root, file)}: ${key}`),
  );
  expect(faults).toEqual([]);
});

test("a planted word is found", () => {
  expect(asked('say("ask.title")')).toEqual([{ key: "ask.title", whole: true }]);
  expect(asked(["say(language, `quiz.$", "{kind}`)"].join(""))).toEqual([{ key: "quiz.", whole: false }]);
});
