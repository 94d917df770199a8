// Commands of comparing and of the library. Part of the register (commands.ts).
import { type CompareChoice, type Decision, deciding } from "../analysis/index.ts";
import { joinWorkspaces, type Tour, type Workspace, withoutPolicy } from "../model/index.ts";
import { type Command, plain, view } from "./command.ts";
import { type Decisions, decisionsOf } from "./decisions.ts";
import { firstView, type Moment } from "./state.ts";
import { stepView, tourKey, withTour } from "./tours.ts";

export const compareCommands = {
  /** Which two are compared, and how that is shown. */
  "compare.set": view<Partial<CompareChoice>>("push", (old, change) => ({
    main: "compare",
    compare: { ...old.compare, ...change },
  })),
  /** What the person says of two norms of two policies; null: takes back all that was said of these policies. */
  "compare.decide": view<{ a: string; b: string; decision: Decision | null }>(
    "push",
    ({ decisions }, { a, b, decision }) => {
      const { [decisionsOf(a, b)]: known = [], ...others } = decisions;
      const next = decision ? deciding(known, decision) : [];
      return { decisions: next.length > 0 ? { ...others, [decisionsOf(a, b)]: next } : others };
    },
  ),
  /** Puts checked tours of a comparison into their policies, shows that document, and stands at the first step. */
  "compare.tour": {
    history: "push",
    apply: (state, { tours }) => {
      const [first] = tours;
      const policy = state.workspace.policies.find(({ id }) => id === first?.policy);
      const step = first?.steps[0];
      if (!first || !policy || !step) return state;
      const workspace = tours.reduce((old, tour) => withTour(old, tourKey(tour), tour), state.workspace);
      const place = { tour: tourKey(first), step: step.id, as: "play" } as const;
      return {
        ...state,
        workspace,
        view: {
          ...state.view,
          ...stepView(policy, step),
          policies: [policy.id],
          main: "training",
          reading: null,
          tour: place,
        },
      };
    },
  } satisfies Command<{ tours: readonly Tour[] }>,

  /** What was decided on earlier visits. */
  "compare.recall": plain<{ decisions: Decisions }>(({ view: old }, { decisions }) => ({
    view: { ...old, decisions },
  })),

  /** Which policies are shown, the first being the one that is read. */
  "library.show": view<{ ids: readonly string[] }>("push", (old, { ids }) => ({
    policies: ids.length > 0 ? ids : old.policies,
    camera: null,
  })),
  /** The policies of another checked workspace come beside those that are there, in what can be undone too. */
  "workspace.add": plain<{ workspace: Workspace }>((state, { workspace: added }) => {
    const joined = joinWorkspaces(state.workspace, added);
    const then = (moment: Moment): Moment => ({
      ...moment,
      workspace: moment.workspace === state.workspace ? joined : joinWorkspaces(moment.workspace, added),
    });
    return { workspace: joined, past: state.past.map(then), future: state.future.map(then), problems: null };
  }),
  /** Takes a policy out; the last one stays. Views of the past may have shown it, so they are gone too. */
  "workspace.remove": plain<{ id: string }>((state, { id }) => {
    const workspace = withoutPolicy(state.workspace, id);
    if (workspace.policies.length === 0) return {};
    const { policies, compare, decisions, main } = state.view;
    const left = policies.filter((other) => other !== id);
    const kept = (other: string | null) => (other === id ? null : other);
    return {
      workspace,
      view: {
        ...firstView(workspace),
        ...(left.length > 0 && { policies: left }),
        main,
        compare: { ...compare, a: kept(compare.a), b: kept(compare.b) },
        decisions,
      },
      past: [],
      future: [],
      hovered: null,
    };
  }),
} as const;
