// Draws the same graph, at the same places, with one of the peers (`?peer=…&size=…`), as plainly as its manual says.
// Sets `window.drawnAt` after the first frame that holds the drawing.
const asked = new URLSearchParams(location.search);
const pane = document.getElementById("pane");
const graph = await (await fetch(`/corpus/${asked.get("size")}.graph.json`)).json();
const INK = { actor: "#3b4048", norm: "#1f4e8c", line: "#b8bec6" };
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const PEERS = {
  /** The floor: a page that has fetched and parsed the data, and says so. */
  async blank() {
    pane.textContent = `${graph.nodes.length} 个节点`;
  },
  async sigma() {
    const [{ default: Graph }, { default: Sigma }] = await Promise.all([
      import("graphology"),
      import("sigma"),
    ]);
    const whole = new Graph({ multi: true, type: "directed" });
    for (const { id, x, y, label, kind } of graph.nodes)
      whole.addNode(id, { x, y: -y, label, size: kind === "actor" ? 8 : 6, color: INK[kind] });
    for (const { source, target } of graph.lines) whole.addEdge(source, target, { color: INK.line });
    new Sigma(whole, pane, { labelRenderedSizeThreshold: 1 });
  },
  async "force-graph"() {
    const { default: ForceGraph } = await import("force-graph");
    const links = graph.lines.map((line) => ({ ...line }));
    const drawn = new ForceGraph(pane)
      .warmupTicks(0)
      .cooldownTicks(0)
      .nodeColor(({ kind }) => INK[kind])
      .linkColor(() => INK.line)
      .nodeCanvasObjectMode(() => "after")
      .nodeCanvasObject((node, brush) => {
        brush.font = "11px sans-serif";
        brush.textAlign = "center";
        brush.fillStyle = "#22252a";
        brush.fillText(node.label, node.x, node.y + 18);
      })
      .graphData({ nodes: graph.nodes.map((node) => ({ ...node, fx: node.x, fy: node.y })), links });
    drawn.zoomToFit(0, 20);
  },
  async "vis-network"() {
    const { DataSet, Network } = await import("vis-network/standalone");
    const nodes = graph.nodes.map(({ id, x, y, label, kind }) => ({ id, x, y, label, color: INK[kind] }));
    const edges = graph.lines.map(({ source, target }, id) => ({ id, from: source, to: target }));
    const network = new Network(
      pane,
      { nodes: new DataSet(nodes), edges: new DataSet(edges) },
      {
        physics: false,
        layout: { improvedLayout: false },
        nodes: { shape: "dot", size: 7, font: { size: 11 } },
        edges: { smooth: false, color: INK.line },
      },
    );
    network.fit({ animation: false });
    await new Promise((resolve) => network.once("afterDrawing", resolve));
  },
  async echarts() {
    const echarts = await import("echarts");
    echarts.init(pane).setOption({
      animation: false,
      series: {
        type: "graph",
        layout: "none",
        roam: true,
        data: graph.nodes.map(({ id, x, y, label, kind }) => ({
          id,
          x,
          y,
          name: label,
          symbolSize: 12,
          itemStyle: { color: INK[kind] },
        })),
        links: graph.lines,
        label: { show: true, position: "bottom", fontSize: 11 },
        labelLayout: { hideOverlap: true },
        lineStyle: { color: INK.line },
      },
    });
  },
};

await PEERS[asked.get("peer")]();
await frame();
await frame();
window.drawnAt = performance.now();
