// A row of chips of which any may be on; none on means all.
import { useSay } from "../shell/context.tsx";

interface PicksProps {
  readonly label: string;
  readonly among: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly lang?: string;
  onChoose(ids: readonly string[]): void;
}

export function Picks({ label, among, chosen, lang, onChoose }: PicksProps) {
  const say = useSay();
  const toggled = (id: string) =>
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return (
    <fieldset className="quiz-picks">
      <legend className="quiz-name">{label}</legend>
      <div>
        <button
          type="button"
          className="chip"
          aria-pressed={chosen.length === 0}
          onClick={() => onChoose([])}
        >
          {say("quiz.all")}
        </button>
        {among.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            className="chip"
            lang={lang}
            aria-pressed={chosen.includes(id)}
            onClick={() => onChoose(toggled(id))}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
