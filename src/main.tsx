// The composition root: the only place that knows every floor. Shipped workspace → session, ports → page.
import { type ReactNode, StrictMode, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { adoptOrder } from "./graph/index.ts";
import { joinWorkspaces, type Workspace } from "./model/index.ts";
import { browserPorts as ports } from "./ports.ts";
import {
  connectAddress,
  keepDecisions,
  keepPreferences,
  makeSession,
  openSource,
  readPreferences,
  strangersIn,
} from "./session/index.ts";
import { shipped } from "./shipped.ts";
import { SessionProvider } from "./ui/shell/context.tsx";
import { ErrorBoundary, ErrorPage } from "./ui/shell/ErrorPage.tsx";
import { tellMishaps } from "./ui/shell/mishaps.ts";
import { Shell } from "./ui/shell/Shell.tsx";

const { orders } = shipped;

/** In the frame in which the live page is there, the screen that the build drew goes. */
function Arrived({ children }: { children: ReactNode }) {
  useLayoutEffect(() => document.getElementById("first")?.remove(), []);
  return children;
}

/** What was shipped, with the examples that come along: for links that speak of them. */
async function withSamples(): Promise<Workspace> {
  const samples = await ports.samples();
  return samples ? joinWorkspaces(shipped.workspace, samples) : shipped.workspace;
}

function start(workspace: Workspace) {
  const first = workspace.policies.slice(0, 1);
  for (const lens of ["norm", "actor"] as const) adoptOrder(first, lens, orders[lens]);
  const session = makeSession(workspace, readPreferences(ports.storage));
  keepPreferences(session, ports.storage);
  keepDecisions(session, ports.storage);
  tellMishaps(session);
  connectAddress(session, ports.address, ports.clock);
  const source = new URLSearchParams(location.search).get("src");
  if (source) void openSource(session, ports, source);
  return (
    <StrictMode>
      <Arrived>
        <ErrorBoundary session={session} ports={ports}>
          <SessionProvider session={session} ports={ports}>
            <Shell />
          </SessionProvider>
        </ErrorBoundary>
      </Arrived>
    </StrictMode>
  );
}

/** After the browser has shown what stands in the page; at once where it shows nothing (a tab in the background). */
function onceShown(begin: () => void): void {
  const late = setTimeout(begin, 200);
  requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(begin);
  });
}

const place = document.getElementById("app");
if (!place) throw new Error("index.html has no #app");
// Where the browser is too old, index.html has said so already.
if (!place.hasAttribute("data-old"))
  onceShown(() => {
    const root = createRoot(place);
    const fail = (error: unknown) =>
      root.render(
        <Arrived>
          <ErrorPage error={error} language="zh" ports={ports} />
        </Arrived>,
      );
    const show = (workspace: Workspace) => {
      try {
        root.render(start(workspace));
      } catch (error) {
        fail(error);
      }
    };
    // Nothing to wait for, nothing waited for: the first picture comes a moment earlier.
    const strangers = strangersIn(ports.address.read().link, shipped.workspace);
    if (strangers.length === 0) show(shipped.workspace);
    else withSamples().then(show, fail);
  });
