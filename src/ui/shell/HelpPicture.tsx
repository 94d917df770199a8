// How to read the picture: kinds, force, lines, roles, each with the sign that the network draws.
import { FORCES, MODALITIES, ROLES } from "../../model/index.ts";
import { FORCE_WORDS, MODALITY_WORDS, ROLE_WORDS } from "../../words/index.ts";
import { useLanguage, useSay } from "./context.tsx";
import { LineSign, NormSign } from "./signs.tsx";

export function HelpPicture() {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <p>{say("help.bands")}</p>
      <p>{say("help.lenses")}</p>
      <h4>{say("help.kinds")}</h4>
      <dl className="help-terms">
        {MODALITIES.map((modality) => (
          <Term key={modality} means={say(`help.${modality}`)}>
            <NormSign modality={modality} />
            {MODALITY_WORDS[modality][language]}
          </Term>
        ))}
      </dl>
      <h4>{say("help.forces")}</h4>
      <dl className="help-terms">
        {FORCES.map((force) => (
          <Term key={force} means={say(`help.${force}`)}>
            {FORCE_WORDS[force][language]}
          </Term>
        ))}
      </dl>
      <h4>{say("help.lines")}</h4>
      <ul>
        {(["solid", "dashed", "dotted"] as const).map((dash) => (
          <li key={dash} className="row">
            <LineSign dash={dash} />
            {say(`help.${dash}`)}
          </li>
        ))}
      </ul>
      <dl className="help-terms">
        {ROLES.map((role) => (
          <Term key={role} means={say(`help.${role}`)}>
            <span className="tag outline">{ROLE_WORDS[role].tag}</span>
            {ROLE_WORDS[role][language]}
          </Term>
        ))}
      </dl>
    </>
  );
}

function Term({ means, children }: { means: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{children}</dt>
      <dd>{means}</dd>
    </>
  );
}
