// Where the features enter the frame. What the first screen does not need at once comes a moment later.
import { Inspector } from "../inspector/Inspector.tsx";
import { Network } from "../network/Network.tsx";
import { Reader } from "../reader/Reader.tsx";
import { Search } from "../search/Search.tsx";
import { useSay } from "./context.tsx";
import { late } from "./late.tsx";

function Loading() {
  const say = useSay();
  return <div className="loading">{say("shell.loading")}</div>;
}

export const SearchSlot = Search;
export const ReaderSlot = Reader;
export const InspectorSlot = Inspector;
export const NetworkSlot = Network;
export const ListSlot = late(async () => (await import("../list/List.tsx")).List, <Loading />);
export const AskSlot = late(async () => (await import("../ask/Ask.tsx")).Ask, <Loading />);
export const MatrixSlot = late(async () => (await import("../matrix/Matrix.tsx")).Matrix, <Loading />);
export const SeatSlot = late(async () => (await import("../seat/Seat.tsx")).Seat, <Loading />);
export const ProceduresSlot = late(
  async () => (await import("../procedures/Procedures.tsx")).Procedures,
  <Loading />,
);
export const AuditSlot = late(async () => (await import("../audit/Audit.tsx")).Audit, <Loading />);
export const PathsSlot = late(async () => (await import("../paths/Paths.tsx")).Paths, <Loading />);
export const AuthoringSlot = late(
  async () => (await import("../authoring/Authoring.tsx")).Authoring,
  <Loading />,
);
export const QuizSlot = late(async () => (await import("../quiz/Quiz.tsx")).Quiz, <Loading />);
export const TrainingSlot = late(
  async () => (await import("../training/Training.tsx")).Training,
  <Loading />,
);
export const LecternSlot = late(async () => (await import("../training/Lectern.tsx")).Lectern, <Loading />);
export const ReadAlongSlot = late(
  async () => (await import("../training/ReadAlong.tsx")).ReadAlong,
  <Loading />,
);
export const TourReturnSlot = late(async () => (await import("../training/TourReturn.tsx")).TourReturn);
export const CompareSlot = late(async () => (await import("../compare/Compare.tsx")).Compare, <Loading />);
export const LibrarySlot = late(async () => (await import("../library/Library.tsx")).Library, <Loading />);
export const DutiesSlot = late(async () => (await import("../duties/Duties.tsx")).Duties, <Loading />);
export const FiltersSlot = late(async () => (await import("../filters/Filters.tsx")).Filters, <Loading />);
export const WorkingSlot = late(async () => (await import("./Working.tsx")).Working);
export const ProblemsSlot = late(async () => (await import("../problems/Problems.tsx")).Problems);
