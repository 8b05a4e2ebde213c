import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../a11y/accessible.ts";
import { begin, saved, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ownSiteTest as test } from "../test.ts";

const small = (page: Page, name: string) => page.getByRole("dialog", { name, exact: true });
const held = (page: Page) => page.getByText("Escape or Cancel now closes without it.");

/** Opens a small form from the keys, with the cursor in the text. */
async function open(page: Page, keys: string, name: string): Promise<void> {
  await text(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press(keys);
  await expect(small(page, name)).toBeVisible();
}

test("what was typed in a small form is not thrown away by one key or a click beside it", async ({
  sitDown,
  desk,
}) => {
  const page = await sitDown(await addPerson(desk, "reporter"));
  await begin(page, "Held in the hand");
  await open(page, "Control+Alt+b", "Fact box");
  await page.keyboard.press("Escape");
  await expect(small(page, "Fact box")).toHaveCount(0);
  await expect(text(page)).toBeFocused();

  await open(page, "Control+Alt+b", "Fact box");
  const title = small(page, "Fact box").getByLabel("Title");
  await page.keyboard.type("The ferry in figures");
  await page.keyboard.press("Escape");
  await expect(held(page)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type(" and words");
  await expect(held(page)).toHaveCount(0);
  await page.mouse.click(5, 5);
  await expect(held(page)).toBeVisible();
  await expect(title).toHaveValue("The ferry in figures and words");
  await expect(title).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(small(page, "Fact box")).toHaveCount(0);
  await expect(text(page)).toBeFocused();

  // A note is written in an editor of its own.
  await open(page, "Control+Alt+f", "Footnote");
  await page.keyboard.type("Weather permitting.");
  await page.keyboard.press("Escape");
  await expect(held(page)).toBeVisible();
  await small(page, "Footnote").getByRole("button", { name: "Cancel" }).click();
  await expect(small(page, "Footnote")).toHaveCount(0);

  // Which way a link leads is nothing that could be lost.
  await open(page, "Control+k", "Link");
  await small(page, "Link").getByText("Address", { exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(small(page, "Link")).toHaveCount(0);

  await open(page, "Control+Alt+p", "Picture");
  await page.getByRole("list", { name: "Pictures found" }).getByRole("button").first().click();
  await page.keyboard.press("Escape");
  await expect(held(page)).toBeVisible();
});

test("the captions of the text say how full they are, as the fields beside it do", async ({
  sitDown,
  desk,
}) => {
  const page = await sitDown(await addPerson(desk, "reporter"));
  await begin(page, "Long words below");
  const pictures = page.getByRole("list", { name: "Pictures found" }).getByRole("button");
  for (const [keys, name, label, limit] of [
    ["Control+Alt+p", "Picture", "Caption", 2000],
    ["Control+Alt+p", "Picture", "Alternative text", 1000],
    ["Control+Alt+g", "Gallery", "Caption of the gallery", 2000],
    ["Control+Alt+t", "Table", "Caption", 1000],
  ] as const) {
    await open(page, keys, name);
    const form = small(page, name);
    if (name !== "Table") await pictures.first().click();
    await form.getByLabel(label).fill("a".repeat(limit / 2));
    await expect(form.getByText(/of [12],000 characters/)).toHaveCount(0);
    await form.getByLabel(label).fill("a".repeat(limit));
    const full = limit.toLocaleString("en");
    await expect(form.getByText(`${full} of ${full} characters`)).toBeVisible();
    await form.getByRole("button", { name: "Cancel" }).click();
    await expect(form).toHaveCount(0);
  }
});

test("a story to link to is found and chosen from the search box", async ({ sitDown, desk }) => {
  const page = await sitDown(await addPerson(desk, "reporter"));
  await begin(page, "Led on by keys");
  await open(page, "Control+k", "Link");
  const box = small(page, "Link").getByRole("combobox", { name: "Story" });
  await expect(box).toBeFocused();
  await page.keyboard.type("winters");
  const found = small(page, "Link").getByRole("option");
  await expect(found.first()).toContainText("Ten winters");
  await page.keyboard.press("ArrowDown");
  await expect(box).toHaveAttribute(
    "aria-activedescendant",
    (await found.first().getAttribute("id")) ?? "",
  );
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(small(page, "Link")).toHaveCount(0);
  await expect(text(page)).toContainText("Ten winters");
});

/** Brings a picture to the text as a hand or a clipboard does. */
async function bring(page: Page, way: "drop" | "paste"): Promise<void> {
  await text(page).evaluate(async (element, given) => {
    const drawn = document.createElement("canvas");
    drawn.getContext("2d")?.fillRect(0, 0, 40, 40);
    const content = await new Promise<Blob | null>((done) => drawn.toBlob(done));
    const data = new DataTransfer();
    data.items.add(new File([content ?? ""], "private-name.png", { type: "image/png" }));
    const { left, top } = element.getBoundingClientRect();
    const at = { clientX: left + 20, clientY: top + 10, bubbles: true, cancelable: true };
    element.dispatchEvent(
      given === "drop"
        ? new DragEvent("drop", { ...at, dataTransfer: data })
        : new ClipboardEvent("paste", { ...at, clipboardData: data }),
    );
  }, way);
}

for (const way of ["drop", "paste"] as const) {
  test(`a picture comes into the text by ${way}, with its words`, async ({ sitDown, desk }) => {
    const page = await sitDown(await addPerson(desk, "reporter"));
    await begin(page, `A picture by ${way}`);
    await text(page).click();
    await page.keyboard.type("Before the picture.");
    await bring(page, way);
    const form = small(page, "Picture");
    await form.getByLabel("Title").fill("The paper’s sign");
    await form.getByLabel("Alternative text").fill("A sign on white");
    await form.getByLabel("Caption").fill("Painted by hand.");
    await page.keyboard.press("Escape");
    await expect(form.getByLabel("Title")).toHaveValue("The paper’s sign");
    await form.getByRole("button", { name: "Upload" }).click();
    await expect(form.getByLabel("Caption")).toHaveAttribute("placeholder", "Painted by hand.");
    await form.getByRole("button", { name: "Insert" }).click();
    const figure = text(page).getByRole("figure");
    await expect(figure.getByRole("img", { name: "A sign on white" })).toBeVisible();
    await expect(figure).toContainText("Painted by hand.");
    await expect(figure).not.toContainText("The paper’s sign");
    await saved(page);
    await page.reload();
    await expect(figure).toContainText("Painted by hand.");
    await expect(text(page)).toContainText("Before the picture.");
  });
}
