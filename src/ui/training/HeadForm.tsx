// What a tour says of itself: title, audience, minutes.
import type { Standing } from "../../session/index.ts";
import { useSay } from "../shell/context.tsx";
import type { Draft } from "./useTourDraft.ts";
import { Typed, Words } from "./Words.tsx";

interface HeadFormProps {
  readonly standing: Standing;
  readonly draft: Draft;
}

export function HeadForm({ standing: { tour }, draft }: HeadFormProps) {
  const say = useSay();
  return (
    <details className="tour-head-form">
      <summary>{say("training.field.title")}</summary>
      <Words
        label={say("training.field.title")}
        value={tour.title}
        issue={draft.issueAt("title")}
        onWords={(title) => draft.change((form) => ({ ...form, title }))}
      />
      <Words
        label={say("training.field.audience")}
        value={tour.audience}
        issue={draft.issueAt("audience")}
        onWords={(audience) => draft.change((form) => ({ ...form, audience }))}
      />
      <Typed
        label={say("training.field.minutes")}
        value={String(tour.minutes)}
        rows={1}
        lang="zh"
        onTyped={(words) => draft.change((form) => ({ ...form, minutes: Number.parseInt(words, 10) || 0 }))}
      />
    </details>
  );
}
