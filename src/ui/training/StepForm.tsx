// The words of one step, each field checked when it is left.
import type { Bilingual, Policy, TourStep, TourStepFile } from "../../model/index.ts";
import { sayAddress, sayIssue } from "../../words/index.ts";
import { useLanguage, useSay, useSession } from "../shell/context.tsx";
import { stepOfView } from "./drafts.ts";
import type { Draft } from "./useTourDraft.ts";
import { Typed, Words } from "./Words.tsx";

interface StepFormProps {
  readonly policy: Policy;
  readonly step: TourStep;
  readonly at: number;
  readonly draft: Draft;
}

export function StepForm({ policy, step, at, draft }: StepFormProps) {
  const say = useSay();
  const language = useLanguage();
  const put = (change: Partial<TourStepFile>) =>
    draft.change((form) => ({
      ...form,
      steps: form.steps.map((one, index) => (index === at ? { ...one, ...change } : one)),
    }));
  const field = (name: "heading" | "text" | "notes", rows: number, help?: string) => (
    <Words
      label={say(`training.field.${name}`)}
      value={step[name]}
      rows={rows}
      {...(help !== undefined && { help })}
      issue={draft.issueAt(`steps.${at}.${name}`)}
      onWords={(words) => put({ [name]: words })}
    />
  );
  const wrong = draft.issueAt(`steps.${at}.quote`);
  return (
    <section className="step-form" aria-label={say("training.step", { at: at + 1, count: at + 1 })}>
      {field("heading", 1)}
      {field("text", 6, say("training.textHelp"))}
      <div className="tour-field">
        <Typed
          label={say("training.field.quote")}
          value={step.quote}
          rows={3}
          lang="zh"
          // The place is found anew: the old one may be of other words.
          onTyped={(quote) => put({ quote, clause: null })}
        />
        <p className="muted small">{sayAddress(language, policy, step.address)}</p>
        {wrong && (
          <p className="tour-issue" role="alert">
            {sayIssue(language, wrong)}
          </p>
        )}
      </div>
      <Lit policy={policy} step={step} onTake={(select) => put(select)} />
      <div className="tour-field">
        <Typed
          label={say("training.field.query")}
          value={step.query ?? ""}
          rows={1}
          lang="zh"
          onTyped={(query) => put({ query: query.trim() === "" ? null : query.trim() })}
        />
        <p className="muted small">{say("training.queryHelp")}</p>
      </div>
      {field("notes", 6)}
      <Words
        label={say("training.field.question")}
        value={step.question}
        rows={2}
        issue={draft.issueAt(`steps.${at}.question`)}
        onWords={(words) => put({ question: emptied(words) })}
      />
    </section>
  );
}

/** A question that was emptied in one language is none. */
const emptied = (words: Bilingual): Bilingual | null =>
  words.zh.trim() === "" || words.en.trim() === "" ? null : words;

interface LitProps {
  readonly policy: Policy;
  readonly step: TourStep;
  onTake(change: Pick<TourStepFile, "select" | "lens" | "camera">): void;
}

function Lit({ policy, step, onTake }: LitProps) {
  const say = useSay();
  const session = useSession();
  const language = useLanguage();
  const names = step.select.map((id) => {
    const norm = policy.norms.find((candidate) => candidate.id === id);
    const actor = policy.actors.find((candidate) => candidate.id === id);
    return norm?.label[language] ?? (language === "zh" ? actor?.name : actor?.nameEn) ?? id;
  });
  const take = () => {
    const seen = stepOfView(policy, session.state().view, []);
    if (seen) onTake({ select: seen.select, lens: seen.lens, camera: seen.camera });
  };
  return (
    <div className="tour-field">
      <p className="small">
        {say("training.select", { names: names.join(language === "zh" ? "、" : ", ") })}
      </p>
      <button type="button" className="button quiet" onClick={take}>
        {say("training.takeView")}
      </button>
    </div>
  );
}
