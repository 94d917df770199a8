import { expect, test } from "vitest";
import { parseYaml, writeTour } from "../../src/files/index.ts";
import { checkTour } from "../../src/model/index.ts";
import { opinionPolicy } from "../builders/index.ts";

test("a tour written as a file is read again as the same tour", () => {
  const policy = opinionPolicy();
  for (const tour of policy.tours) {
    const text = writeTour(tour);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/tour\.schema\.json\n/);
    const parsed = parseYaml("tour.yaml", text);
    if (!parsed.ok) throw new Error("its own file is not YAML");
    expect(checkTour(policy, parsed.value.value as never)).toEqual({ ok: true, tour, warnings: [] });
  }
});
