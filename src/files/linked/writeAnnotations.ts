// Norms as W3C Web Annotations in JSON-LD: the target is the run of the text (its words with what stands around
// them, and its position), the body says what it was read as. A reader that knows only annotations finds the words.
import type { Norm, Policy, Workspace } from "../../model/index.ts";
import { sayNorm, sayWork } from "../../words/index.ts";
import { step, type Task, type Wanted, wantedNorms, wantedPolicies } from "../format.ts";
import { ANNO, actorIri, FUNCTIONS, normIri, policyIri, RULES, TERMS } from "./vocabulary.ts";

/** Characters of the text repeated before and behind a quote. */
const AROUND = 24;

export function writeAnnotations(workspace: Workspace, wanted: Wanted, task?: Task): string {
  const policies = wantedPolicies(workspace, wanted);
  const pages = policies.map((policy, index) => {
    step(task, index, policies.length);
    return pageOf(policy, wanted);
  });
  const collection = {
    "@context": [ANNO, TERMS],
    type: "AnnotationCollection",
    id: "urn:quanze:workspace",
    label: policies.map((policy) => sayWork(wanted.language, policy)).join("\n"),
    total: pages.reduce((sum, page) => sum + page.items.length, 0),
    // Pages are listed in full: there is no server to fetch the others from.
    "quanze:pages": pages,
  };
  step(task, policies.length, policies.length);
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function pageOf(policy: Policy, wanted: Wanted) {
  const { document, actors } = policy;
  const points = pointCounter(policy.text);
  return {
    type: "AnnotationPage",
    id: `${policyIri(policy.id)}:norms`,
    "dcterms:title": document.title,
    "dcterms:publisher": document.issuer,
    "dcterms:issued": document.date,
    "dcterms:source": document.source,
    "quanze:policy": policy.id,
    "quanze:extent": document.extent,
    "quanze:actors": actors.map(({ id, name, nameEn, aliases, level, system, kind }) => ({
      id: actorIri(policy.id, id),
      type: "odrl:Party",
      "quanze:id": id,
      "quanze:name": { zh: name, en: nameEn },
      "quanze:aliases": aliases,
      "quanze:level": level,
      "quanze:system": system,
      "quanze:kind": kind,
    })),
    items: wantedNorms(policy, wanted).map((norm) => annotation(policy, norm, points, wanted)),
  };
}

function annotation(policy: Policy, norm: Norm, points: (offset: number) => number, { language }: Wanted) {
  const { text } = policy;
  return {
    type: "Annotation",
    id: normIri(policy.id, norm.id),
    motivation: "classifying",
    body: [
      { type: "TextualBody", format: "text/plain", language, value: sayNorm(language, policy, norm) },
      body(policy, norm),
    ],
    target: {
      source: `${policyIri(policy.id)}:text`,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: text.slice(norm.start, norm.end),
          prefix: before(text, norm.start),
          suffix: behind(text, norm.end),
        },
        { type: "TextPositionSelector", start: points(norm.start), end: points(norm.end) },
      ],
    },
  };
}

function body(policy: Policy, norm: Norm) {
  const party = ({ actor, explicit, reason }: Norm["bearers"][number] | Norm["others"][number]) => ({
    ...(actor === null ? {} : { id: actorIri(policy.id, actor) }),
    "quanze:actor": actor,
    "quanze:explicit": explicit,
    "quanze:reason": reason,
  });
  return {
    type: ["quanze:Norm", RULES[norm.modality]],
    "quanze:id": norm.id,
    "quanze:clause": norm.clause,
    "quanze:quote": norm.quote,
    "quanze:modality": norm.modality,
    "quanze:force": norm.force,
    "odrl:action": norm.action,
    "quanze:matter": norm.matter,
    "quanze:topic": norm.topic,
    "quanze:condition": norm.condition,
    "quanze:exception": norm.exception,
    "odrl:assignee": norm.bearers.map(party),
    "quanze:others": norm.others.map((other) => ({
      ...party(other),
      "quanze:role": other.role,
      "quanze:function": FUNCTIONS[other.role],
    })),
    "quanze:label": norm.label,
    "quanze:summary": norm.summary,
    "quanze:related": norm.related.map(({ norm: id, type }) => ({
      id: normIri(policy.id, id),
      "quanze:norm": id,
      "quanze:type": type,
    })),
    "quanze:note": norm.note,
    "quanze:review": norm.review,
    "quanze:comments": norm.comments,
  };
}

/** Code units → Unicode code points, which is what the model counts; asked in any order, it walks the text once. */
export function pointCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) if ((text.codePointAt(at) as number) > 0xffff) pairs.push(at++);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

const whole = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
const before = (text: string, at: number) => whole(text.slice(Math.max(0, at - AROUND), at));
const behind = (text: string, at: number) => whole(text.slice(at, at + AROUND));
