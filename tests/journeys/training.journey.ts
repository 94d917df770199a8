// Training: presenting with keys only, looking around and coming back, the presenter's window, editing with
// undo, the text that builds the graph, terms explained, the handout.
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { writeWorkspace } from "../../src/files/index.ts";
import { opinionPolicy, smallWorkspace } from "../builders/index.ts";
import { closeBrowsers, follow, type OpenOptions, openProduct } from "./product.ts";

afterAll(closeBrowsers);

async function visit(options: OpenOptions, journey: (page: Page) => Promise<void>): Promise<void> {
  const product = await openProduct({ scene: "svg", ...options });
  try {
    await journey(product.page);
  } finally {
    await product.close();
  }
}

const link = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const step = (page: Page) => link(page).get("step");
const heading = (page: Page) => page.locator(".step-card h2").innerText();

/** Labels as the scene has drawn them, and the words on the card, with their sizes in px. */
const sizes = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector(".lectern .network-host") as HTMLElement & {
      scene: { plan(): { labels: { key: string; kind: string; fontSize: number }[] } };
    };
    const { labels } = host.scene.plan();
    const card = [...document.querySelectorAll(".step-card :is(h2, .step-text, blockquote)")];
    const named = new Set(labels.map(({ key }) => key));
    return {
      named: [...named],
      labels: labels.filter(({ kind }) => kind !== "edge").map(({ fontSize }) => fontSize),
      card: card.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    };
  });

/** px of the card that a class cannot see. */
const overflowing = (page: Page) =>
  page.locator(".lectern-card").evaluate((card) => card.scrollHeight - card.clientHeight);

/** What a step of the first tour names, as keys of the picture. */
function chosen(at: number): string[] {
  const policy = opinionPolicy();
  const tour = policy.tours.find(({ id }) => id === "street-and-community");
  return tour?.steps[at]?.select.map((id) => `${policy.id}/${id}`) ?? [];
}

test("a class is taught with keys only: on, back, first, last, black, laser, around and back, away", () =>
  visit({ size: { width: 1920, height: 1080 }, hash: "main=training" }, async (page) => {
    const card = page.locator(".tour-card", { hasText: "十分钟看懂街道与社区的权责" });
    await card.getByRole("button", { name: "上讲台" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".lectern .step-card");
    expect(await page.locator(".shell").count()).toBe(0);
    expect(await heading(page)).toContain("这是一份什么文件");
    for (const key of ["ArrowRight", "Space", "PageDown", "Enter"]) await page.keyboard.press(key);
    await expect.poll(() => step(page)).toBe("general-management");
    for (const key of ["ArrowLeft", "PageUp"]) await page.keyboard.press(key);
    await expect.poll(() => step(page)).toBe("granted-powers");
    await page.keyboard.press("End");
    await expect.poll(() => step(page)).toBe("how-to-use");
    await page.keyboard.press("Home");
    await expect.poll(() => step(page)).toBe("what-it-is");

    // An input method that composes keeps its keys.
    await page.evaluate(() => {
      const event = new KeyboardEvent("keydown", { key: " ", isComposing: true, bubbles: true });
      document.querySelector(".lectern")?.dispatchEvent(event);
    });
    expect(step(page)).toBe("what-it-is");

    await page.keyboard.press("b");
    expect(await page.locator(".lectern-black").isVisible()).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".lectern-black").count()).toBe(0);
    expect(step(page)).toBe("what-it-is");

    await page.keyboard.press("k");
    await page.mouse.move(500, 400);
    await expect.poll(() => page.locator(".laser").getAttribute("data-lit")).toBe("true");
    await expect
      .poll(() => page.locator(".laser").getAttribute("data-lit"), { timeout: 4_000 })
      .toBe("false");
    await page.keyboard.press("k");
    expect(await page.locator(".laser").count()).toBe(0);

    // Somebody looks elsewhere in the network; R comes back to the step as it was.
    await page.keyboard.press("ArrowRight");
    const before = link(page).toString();
    await page.locator(".lectern-stage svg [data-key]").last().dispatchEvent("click");
    await page.mouse.move(700, 300);
    await page.mouse.wheel(0, -300);
    await page.getByRole("button", { name: "回到这一步" }).waitFor();
    await page.keyboard.press("r");
    await expect.poll(() => link(page).toString()).toBe(before);

    await page.keyboard.press("Escape");
    await page.waitForSelector(".tour-play");
    expect(step(page)).toBe("why");
    // Out of the tour, and back to the same step.
    await page.keyboard.press("m");
    await page.getByRole("button", { name: "回到导览第 2 步" }).click();
    await page.waitForSelector(".tour-play");
    expect(step(page)).toBe("why");
    await page.getByRole("button", { name: "下一步" }).click();
    await page.goBack();
    await expect.poll(() => step(page)).toBe("why");
  }));

test.each([
  [1920, 1080],
  [1024, 768],
])(
  "on a projector of %i × %i every label of the network is at least 24 px, and none that the step names is left out",
  (width, height) =>
    visit(
      { size: { width, height }, hash: "main=training&tour=street-and-community&as=present" },
      async (page) => {
        await page.waitForSelector(".lectern-stage svg .labels");
        for (let at = 0; at < 10; at++) {
          await expect.poll(async () => (await sizes(page)).labels.length).toBeGreaterThan(0);
          const { labels, named, card } = await sizes(page);
          expect(Math.min(...labels), `step ${at + 1}`).toBeGreaterThanOrEqual(24);
          expect(named, `step ${at + 1}`).toEqual(expect.arrayContaining(chosen(at)));
          expect(Math.min(...card), `step ${at + 1}`).toBeGreaterThanOrEqual(height >= 1080 ? 24 : 14);
          expect(await overflowing(page), `step ${at + 1}`).toBe(0);
          await page.keyboard.press("ArrowRight");
          await page.waitForTimeout(60);
        }
      },
    ),
);

test("in English, whose words are longer, the card of every step is seen whole on a small projector", () =>
  visit(
    {
      size: { width: 1024, height: 768 },
      lang: "en",
      hash: "main=training&tour=street-and-community&as=present",
    },
    async (page) => {
      for (let at = 1; at <= 10; at++) {
        await page.locator(".step-count", { hasText: `Step ${at} of 10` }).waitFor();
        expect(await overflowing(page), `step ${at}`).toBe(0);
        await page.keyboard.press("ArrowRight");
      }
    },
  ));

test("the presenter's window has notes, what comes next and a clock, and its keys turn the page", () =>
  visit({ hash: "main=training&tour=three-voices&step=planning&as=present" }, async (page) => {
    await page.waitForSelector(".lectern .step-card");
    const [presenter] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("button", { name: "讲者窗口" }).click(),
    ]);
    await presenter.waitForSelector(".presenter-notes");
    const words = await presenter.locator(".presenter-notes").innerText();
    for (const expected of ["容易漏掉的是“实施”", "接下来", "说到哪一步为止", "共 15 分钟"])
      expect(words).toContain(expected);
    expect(await presenter.locator("[role=timer]").innerText()).toMatch(/已讲 \d+:\d\d/);
    await presenter.keyboard.press("ArrowRight");
    await expect.poll(() => step(page)).toBe("limits");
    await presenter.getByText("请学员比较两种写法").waitFor();
    await presenter.close();

    // Blocked: the notes stand in the page, and a sentence says why.
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.getByRole("button", { name: "讲者窗口" }).click();
    await page.locator(".lectern-notes", { hasText: "请学员比较两种写法" }).waitFor();
    await page.getByText("浏览器拦下了弹出窗口").waitFor();
  }));

test("a tour that runs by itself goes on and round, pauses for a hand, leaves for good with Esc, and moves nothing about", () =>
  visit({ clock: true, reducedMotion: true, hash: "main=training" }, async (page) => {
    const card = page.locator(".tour-card", { hasText: "街道党（工）委的三项发言权" });
    await card.getByRole("button", { name: "自动播放" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".lectern[data-kiosk] .step-card");
    const first = step(page);
    // What was pressed to begin with is no hand: it runs.
    await page.getByText("自动播放中，动一下即暂停").waitFor();
    await page.clock.fastForward(5_000);
    expect(step(page)).toBe(first);
    await page.evaluate(() =>
      document.addEventListener("transitionrun", () => {
        document.body.dataset.moved = "true";
      }),
    );
    await page.clock.fastForward(26_000);
    await expect.poll(() => step(page)).not.toBe(first);
    const second = step(page);
    // Nothing glides for who asked for no motion; for others the same step moves something.
    expect(await page.evaluate(() => document.body.dataset.moved)).toBeUndefined();

    await page.mouse.wheel(0, 10);
    await page.getByText("已暂停，稍后继续").waitFor();
    await page.clock.fastForward(40_000);
    expect(step(page)).toBe(second);
    await page.clock.fastForward(21_000);
    await page.getByText("自动播放中，动一下即暂停").waitFor();
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.clock.fastForward(31_000);
    await expect.poll(() => step(page)).not.toBe(second);
    await expect.poll(() => page.evaluate(() => document.body.dataset.moved)).toBe("true");

    // A hand turns to the last step; left alone, it begins anew.
    await page.keyboard.press("End");
    await expect.poll(() => step(page)).not.toBe(second);
    await page.clock.fastForward(61_000);
    await page.getByText("自动播放中，动一下即暂停").waitFor();
    await page.clock.fastForward(31_000);
    await expect.poll(() => step(page)).toBe(first);

    await page.keyboard.press("Escape");
    await page.waitForSelector(".tour-play");
    expect(link(page).get("as")).toBeNull();
    await page.clock.fastForward(120_000);
    expect(step(page)).toBe(first);
    expect(await page.locator(".lectern").count()).toBe(0);
  }));

test("a tour is edited: words, order, a step of the view, each taken back with Ctrl+Z; it is saved as YAML", () =>
  visit(
    { size: { width: 1366, height: 900 }, hash: "main=training&tour=three-voices&as=edit" },
    async (page) => {
      const steps = page.locator(".step-list li");
      await expect.poll(() => steps.count()).toBe(9);
      const field = page.getByLabel("标题", { exact: true });
      await field.fill("改过的标题");
      await field.blur();
      await expect.poll(() => steps.first().innerText()).toContain("改过的标题");

      const quote = page.getByLabel("原文（逐字）");
      await quote.fill("文件里没有这句话");
      await quote.blur();
      await page.getByRole("alert").filter({ hasText: "原文中找不到" }).waitFor();

      await page.getByRole("button", { name: "下移" }).click();
      await expect.poll(() => steps.nth(1).innerText()).toContain("改过的标题");
      await page.keyboard.press("Control+z");
      await expect.poll(() => steps.first().innerText()).toContain("改过的标题");
      await page.keyboard.press("Control+z");
      await expect.poll(() => steps.first().innerText()).toContain("三件事，两句话");

      await page.getByRole("button", { name: "删除这一步" }).click();
      await expect.poll(() => steps.count()).toBe(8);
      await page.keyboard.press("Control+z");
      await expect.poll(() => steps.count()).toBe(9);

      await page.getByRole("button", { name: "到网络里选" }).click();
      await page.locator(".reader-tag[data-norm$='no-counterpart-bodies']").click();
      await page.locator(".tour-return").getByRole("button", { name: "把当前视图加为一步" }).click();
      await page.getByRole("button", { name: "回到导览第 2 步" }).click();
      await expect.poll(() => steps.count()).toBe(10);
      expect(await steps.nth(1).innerText()).toContain("不得要求对口设立机构");

      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "保存为文件" }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe("three-voices.yaml");
    },
  ));

test("a step's question lights what answers it; a changed tour is marked, asked about before it would be lost, deleted and found again", () =>
  visit({ hash: "main=training&tour=three-voices&step=explore&as=edit" }, async (page) => {
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      return dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss();
    });
    const mark = page.locator(".panel-head .chip", { hasText: "未保存" });
    const query = page.getByLabel("问一问（可空）");
    await query.waitFor();
    expect(await mark.count()).toBe(0);
    await query.fill("上级职能部门能不能要求街道对口设立机构？");
    await query.blur();
    await mark.waitFor();
    await page.getByRole("button", { name: "编辑完毕" }).click();
    await page.locator(".step-query", { hasText: /点亮了能回答它的 \d+ 条/ }).waitFor();
    await page.getByRole("button", { name: "上讲台" }).click();
    await page.locator(".lectern .step-query", { hasText: "对口设立机构" }).waitFor();
    await expect
      .poll(async () => (await sizes(page)).named.some((key) => key.endsWith("/no-counterpart-bodies")))
      .toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "编辑", exact: true }).click();

    // Another file would take its place: told before it does. No, thank you.
    const preview = page.getByRole("dialog", { name: /打开“x\.json”/ });
    const told = preview.getByText("还没有保存成文件的导览也会换下");
    const choose = async () => {
      // By the menu: saving has just used up what the browser lets a key do for a while.
      const choosing = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "更多", exact: true }).click();
      await page.getByRole("menuitem", { name: "打开文件…" }).click();
      const chooser = await choosing;
      const buffer = Buffer.from(writeWorkspace(smallWorkspace()));
      await chooser.setFiles({ name: "x.json", mimeType: "application/json", buffer });
      await preview.waitFor();
    };
    await choose();
    await told.waitFor();
    await preview.getByRole("button", { name: "取消" }).click();
    expect(await page.locator(".step-list li").count()).toBe(9);
    // Saved, it is asked about no more.
    await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存为文件" }).click(),
    ]);
    await expect.poll(() => mark.count()).toBe(0);
    await choose();
    expect(await told.count()).toBe(0);
    await preview.getByRole("button", { name: "取消" }).click();
    await preview.waitFor({ state: "detached" });

    await page.getByRole("button", { name: "删除导览" }).click();
    await page.getByText("已删除导览").waitFor();
    await expect.poll(() => page.locator(".tour-cards li").count()).toBe(2);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".step-list li").count()).toBe(9);

    const heading = page.getByLabel("标题", { exact: true });
    await heading.fill("又改了");
    await heading.blur();
    await mark.waitFor();
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
  }));

/** A file picker as Chromium has it, answering as told; what is written stands in `body.dataset.written`. */
const picker = (page: Page, answer: "written" | "full" | "thought-better" | "shut") =>
  page.evaluate((how) => {
    const refusal = (name: string) => new DOMException("", name);
    const createWritable = async () =>
      new WritableStream<Uint8Array>({
        write(chunk) {
          if (how === "full") throw refusal("QuotaExceededError");
          document.body.dataset.written = new TextDecoder().decode(chunk);
        },
      });
    Object.assign(window, {
      async showSaveFilePicker() {
        if (how === "shut") throw refusal("AbortError");
        if (how !== "thought-better") return { name: "U盘上的.yaml", createWritable };
        await new Promise((resolve) => setTimeout(resolve, 300));
        throw refusal("AbortError");
      },
    });
  }, answer);

test("a tour is saved where the person chooses; a full disk, a shut window or second thoughts have a sentence, the first two a download", () =>
  visit({ hash: "main=training&tour=three-voices&as=edit" }, async (page) => {
    const save = page.getByRole("button", { name: "保存为文件" });
    await save.waitFor();
    let downloads = 0;
    page.on("download", () => {
      downloads += 1;
    });
    const said = page.locator(".notice");
    await picker(page, "written");
    await save.click();
    await said.filter({ hasText: "已保存 U盘上的.yaml" }).waitFor();
    expect(await page.evaluate(() => document.body.dataset.written)).toContain("id: three-voices");
    await picker(page, "thought-better");
    await save.click();
    await said.filter({ hasText: "已取消" }).waitFor();
    expect(downloads).toBe(0);
    await picker(page, "full");
    await save.click();
    await said.filter({ hasText: "磁盘空间不够，three-voices.yaml" }).waitFor();
    await expect.poll(() => downloads).toBe(1);
    await picker(page, "shut");
    await save.click();
    await said.filter({ hasText: "已保存 three-voices.yaml" }).waitFor();
    await expect.poll(() => downloads).toBe(2);
    await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  }));

test("an export that takes long shows how far it is, and is called off: slides, and the paper of the quiz", () =>
  visit({ hash: "main=training&tour=three-voices" }, async (page) => {
    let downloads = 0;
    page.on("download", () => {
      downloads += 1;
    });
    /** Whatever is fetched from now on waits until it is let go: a slow machine, as slow as need be. */
    const slowly = async (press: () => Promise<void>, name: string) => {
      let go = () => {};
      const gate = new Promise<void>((resolve) => {
        go = resolve;
      });
      await page.route("**/assets/*.js", async (route) => {
        await gate;
        await route.continue();
      });
      await press();
      const bar = page.locator(".export-running");
      await bar.filter({ hasText: new RegExp(`正在生成${name}… \\d+%`) }).waitFor();
      await bar.getByRole("button", { name: "取消" }).click();
      go();
      await page.locator(".notice", { hasText: "已取消导出" }).waitFor();
      await expect.poll(() => bar.count()).toBe(0);
      await page.unroute("**/assets/*.js");
    };
    await page.waitForSelector(".tour-play");
    await slowly(async () => {
      await page.getByRole("button", { name: "导出", exact: true }).click();
      await page.getByRole("menuitem", { name: "PPT 讲稿" }).click();
    }, "PPT 讲稿");
    await follow(page, "main=quiz&seed=7&n=5");
    const button = page.getByRole("button", { name: "下载 DOCX", exact: true });
    await button.waitFor();
    await slowly(() => button.click(), "测验第7卷");
    expect(downloads).toBe(0);
  }));

test("reading builds the graph, forwards and back, by keys and by scrolling", () =>
  visit({ size: { width: 1600, height: 900 }, hash: "main=training" }, async (page) => {
    await page.getByRole("button", { name: "从头读起" }).click();
    const text = page.locator(".read-text");
    await text.waitFor();
    const norms = () => page.locator(".lectern-stage svg .nodes [data-key]").count();
    await expect.poll(norms).toBeGreaterThan(0);
    const start = await norms();
    await page.keyboard.press("End");
    await expect.poll(norms).toBeGreaterThan(60);
    const all = await norms();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Home");
    await expect.poll(norms).toBeLessThanOrEqual(start);
    // What scrolls right after a key is the page itself, and is no reading: a hand comes later.
    await page.waitForTimeout(400);
    await text.evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2;
    });
    await expect.poll(norms).toBeGreaterThan(start + 5);
    expect(await norms()).toBeLessThan(all);
    expect(link(page).get("read")).toMatch(/^\d/);
    const source = await page.evaluate(() => document.querySelector(".read-body")?.textContent ?? "");
    expect(source).toContain(
      "除机构编制专项法律法规明确规定外，上级职能部门不得要求街道对口设立机构或加挂牌子。",
    );
    await page.keyboard.press("Escape");
    await page.waitForSelector(".tour-cards");

    // A term is explained to the pointer and to the keyboard, and says that it is background.
    await page.locator(".reader-text .term[data-term='协税护税']").hover();
    const tip = page.locator(".term-tip");
    await tip.waitFor();
    expect(await tip.innerText()).toMatch(/背景/);
    await page.keyboard.press("Escape");
    await expect.poll(() => tip.count()).toBe(0);
    await page.locator(".reader-text .term[data-term='一事一报']").focus();
    await tip.filter({ hasText: "文件没有写明" }).waitFor();
  }));

test("the handout is printed alone: every step with figure, words, place and lines, on A4", () =>
  visit({ hash: "main=training&tour=lightening-the-burden" }, async (page) => {
    await page.waitForSelector(".tour-play");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".shell").isVisible()).toBe(false);
    const handout = page.locator(".handout");
    expect(await handout.locator(".handout-step").count()).toBe(9);
    expect(await handout.locator("img.handout-figure").count()).toBe(9);
    const drawn = await handout
      .locator("img")
      .evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0));
    expect(drawn).toBe(true);
    const words = await handout.innerText();
    for (const expected of ["姓名", "节选", "二（二）第4句", "名词解释", "问学员"])
      expect(words).toContain(expected);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(paper.match(/MediaBox\s*\[[^\]]*\]/)?.[0]).toMatch(/59[45].*84[12]/);
  }));
