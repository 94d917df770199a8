// Which document prevails is told in the words of the texts alone.
import { expect, test } from "vitest";
import { precedence } from "../../../src/analysis/index.ts";
import { aPolicy, checked, opinionAndPlan } from "../../builders/index.ts";

const of = (text: string) =>
  precedence(checked([aPolicy({ text })]).policies).map(({ policy, clause }) =>
    policy.text.slice(clause.start, clause.end),
  );

test("sentences on precedence, repeal or conflict are found, whole", () => {
  expect(of("街道应当公开办事流程。本细则与市有关规定不一致的，以市有关规定为准。")).toEqual([
    expect.stringContaining("不一致的，以市有关规定为准"),
  ]);
  expect(of("本办法自发布之日起施行，原试行办法同时废止。")).toHaveLength(1);
  expect(of("法律、法规另有规定的，从其规定。")).toHaveLength(1);
});

test("a text that says nothing of the sort gives nothing, whatever its rank or date", () => {
  expect(of("街道应当公开办事流程。以社区为单位开展服务。")).toEqual([]);
  expect(precedence(opinionAndPlan().policies)).toEqual([]);
});
