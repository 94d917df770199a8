// A document's own colour, the same wherever several are shown: a small square beside its name.
import "./tag.css";
import type { Policy } from "../../model/index.ts";
import { useSelect } from "../shell/context.tsx";

/** Colours there are; beyond them they come again. */
const COLOURS = 6;

export function Swatch({ policy }: { policy: Pick<Policy, "id"> }) {
  const place = useSelect((state) => state.workspace.policies.findIndex(({ id }) => id === policy.id));
  return <span className="library-swatch" data-colour={Math.max(0, place) % COLOURS} aria-hidden="true" />;
}
