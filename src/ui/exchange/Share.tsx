// Sharing without a file: a link to what is seen, a citation, a snippet for a web page.
import { selectPolicy, writeLink } from "../../session/index.ts";
import { sayCitation, sayWork } from "../../words/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect, useSession } from "../shell/context.tsx";

const WAYS = ["link", "citation", "embed"] as const;

export function Share() {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const { address, clipboard } = usePorts();
  const language = useLanguage();
  const policy = useSelect(selectPolicy);

  const words: Readonly<Record<(typeof WAYS)[number], () => string>> = {
    link: () => {
      const { view, workspace, overrides } = session.state();
      return address.whole(writeLink(view, workspace, overrides));
    },
    citation: () => {
      const chosen = session.state().view.selection;
      const norms = policy.norms.filter(({ key }) => chosen.includes(key));
      if (norms.length === 0) return sayWork(language, policy);
      return norms.map((norm) => sayCitation(language, policy, norm)).join("\n");
    },
    embed: () => {
      const { view, workspace, overrides } = session.state();
      const source = address.whole(writeLink(view, workspace, { ...overrides, language, embed: true }));
      const title = say("exchange.embedTitle", {
        title: language === "zh" ? policy.document.title : policy.document.titleEn,
      });
      return `<iframe src="${attribute(source)}" title="${attribute(title)}" width="100%" height="640" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`;
    },
  };

  async function copy(way: (typeof WAYS)[number]) {
    const text = words[way]();
    const done = await clipboard.write(text);
    run(
      "notify",
      done ? { word: "exchange.copied" } : { word: "exchange.copyFailed", facts: { words: text } },
    );
  }

  return (
    <section>
      <h3>{say("exchange.group.share")}</h3>
      <ul>
        {WAYS.map((way) => (
          <li key={way} data-share={way}>
            <span className="grow">
              <span className="export-name">{say(`exchange.${way}`)}</span>
              <span className="export-hint">{say(`exchange.${way}Hint`)}</span>
            </span>
            <button type="button" className="button" onClick={() => void copy(way)}>
              {say("exchange.copy")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
