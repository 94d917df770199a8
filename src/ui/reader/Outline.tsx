// The outline of the document as a list of links; the section being read is marked.
import type { OutlineNode, Policy } from "../../model/index.ts";
import { useSay } from "../shell/context.tsx";

interface OutlineProps {
  readonly policy: Policy;
  readonly current: string | null;
  onGo(address: string | null): void;
}

export function Outline({ policy, current, onGo }: OutlineProps) {
  const say = useSay();
  return (
    <nav className="reader-outline" aria-label={say("reader.outline")}>
      <ul>
        <li>
          <button
            type="button"
            aria-current={current === null ? "location" : undefined}
            onClick={() => onGo(null)}
          >
            {say("reader.top")}
          </button>
        </li>
        <Entries nodes={policy.outline} current={current} onGo={onGo} />
      </ul>
    </nav>
  );
}

function Entries({ nodes, current, onGo }: Omit<OutlineProps, "policy"> & { nodes: readonly OutlineNode[] }) {
  const say = useSay();
  return nodes.map((node) => (
    <li key={node.address}>
      <button
        type="button"
        aria-current={node.address === current ? "location" : undefined}
        onClick={() => onGo(node.address)}
      >
        <span lang="zh-CN">{node.heading.replace(/。$/, "")}</span>
        {node.absent && <span className="chip warn">{say("reader.missing")}</span>}
      </button>
      {node.children.length > 0 && (
        <ul>
          <Entries nodes={node.children} current={current} onGo={onGo} />
        </ul>
      )}
    </li>
  ));
}
