// The first visit: three cards that are read at a glance. What this is, how to read it, what to mind.
import { MODALITIES } from "../../model/index.ts";
import { MODALITY_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "./context.tsx";
import { Sheet } from "./Sheet.tsx";
import { NormSign } from "./signs.tsx";

export function Guide() {
  const say = useSay();
  const run = useRun();
  return (
    <Sheet title={say("guide.title")} wide>
      <ul className="guide-cards">
        <li>
          <NetworkArt />
          <h3>{say("guide.what")}</h3>
          <p>{say("guide.whatText")}</p>
        </li>
        <li>
          <SignsArt />
          <h3>{say("guide.read")}</h3>
          <p>{say("guide.readText")}</p>
        </li>
        <li>
          <CareArt />
          <h3>{say("guide.care")}</h3>
          <p>{say("guide.careExcerpt")}</p>
          <p>{say("guide.careInferred")}</p>
        </li>
      </ul>
      <div className="guide-foot">
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            run("dialog.close", {});
            run("dialog.open", { dialog: "help" });
          }}
        >
          {say("guide.more")}
        </button>
        <button type="button" className="button primary" onClick={() => run("dialog.close", {})}>
          {say("guide.start")}
        </button>
      </div>
    </Sheet>
  );
}

/** Lines of text on the left, one of them underlined, and the norm that rests on it. */
function NetworkArt() {
  const lines = [26, 40, 54, 68, 82, 96];
  return (
    <svg className="guide-art" viewBox="0 0 240 132" aria-hidden="true">
      <rect x="18" y="14" width="84" height="104" rx="4" fill="var(--card)" stroke="var(--line)" />
      {lines.map((y) => (
        <path key={y} d={`M28 ${y}H${y === 96 ? 70 : 92}`} stroke="var(--line)" strokeWidth="5" />
      ))}
      <path d="M40 62H92M28 76H58" stroke="var(--prohibition)" strokeWidth="2.4" />
      <path d="M92 62C120 62 120 66 146 66" stroke="var(--prohibition)" strokeDasharray="2 3" fill="none" />
      <g stroke="var(--prohibition)" strokeWidth="1.6" fill="none">
        <path d="M196 28 160 60M160 74l36 30" />
        <path d="m189 102 7 2-3-7" />
      </g>
      <circle cx="198" cy="26" r="8" fill="var(--actor)" />
      <circle cx="201" cy="108" r="8" fill="var(--actor)" />
      <svg x="144" y="54" width="26" height="26" viewBox="0 0 24 24" aria-hidden="true">
        <NormSign modality="prohibition" />
      </svg>
    </svg>
  );
}

/** The four kinds with their words. */
function SignsArt() {
  const language = useLanguage();
  return (
    <svg className="guide-art" viewBox="0 0 240 132" aria-hidden="true">
      {MODALITIES.map((modality, index) => {
        const x = 26 + (index % 2) * 108;
        const y = 24 + Math.floor(index / 2) * 50;
        return (
          <g key={modality}>
            <svg x={x} y={y} width="30" height="30" viewBox="0 0 24 24" aria-hidden="true">
              <NormSign modality={modality} />
            </svg>
            <text x={x + 38} y={y + 20} fontSize={language === "zh" ? 14 : 12} fill="var(--ink)">
              {MODALITY_WORDS[modality][language]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A sheet torn off, and a line that is inferred. */
function CareArt() {
  const say = useSay();
  return (
    <svg className="guide-art" viewBox="0 0 240 132" aria-hidden="true">
      <path
        d="M20 16h86v74l-8 7-8-6-9 7-9-7-9 6-9-6-8 6-9-6-8 6-9-6z"
        fill="var(--card)"
        stroke="var(--line)"
      />
      {[30, 44, 58, 72].map((y) => (
        <path key={y} d={`M30 ${y}H${y === 72 ? 62 : 96}`} stroke="var(--line)" strokeWidth="5" />
      ))}
      <text x="63" y="118" fontSize="11" textAnchor="middle" fill="var(--accent)">
        {say("guide.excerpt")}
      </text>
      {(["solid", "dashed"] as const).map((dash, index) => (
        <g key={dash} transform={`translate(132 ${34 + index * 48})`}>
          <circle cx="7" cy="7" r="7" fill="var(--actor)" />
          <path
            d="M14 7h44"
            stroke="var(--obligation)"
            strokeWidth="2"
            strokeDasharray={dash === "dashed" ? "5 4" : undefined}
          />
          <svg x="58" y="-5" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <NormSign modality="obligation" />
          </svg>
          <text x="36" y="30" fontSize="11" textAnchor="middle" fill="var(--muted)">
            {say(dash === "solid" ? "guide.named" : "guide.inferred")}
          </text>
        </g>
      ))}
    </svg>
  );
}
