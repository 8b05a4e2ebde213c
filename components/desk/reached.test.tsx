import { redirect } from "next/navigation";
import { expect, test } from "vitest";
import { reached } from "#components/desk/reached";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test("an action that cannot be reached keeps what was typed, but no password", async () => {
  const send = reached(() => Promise.reject(new TypeError("Failed to fetch")));
  const typed = { name: "Trams", password: "river eel", oldPassword: "eel river", $ACTION_1: "x" };
  const state = await send({}, formOf(typed));
  expect(state.typed).toEqual({ name: "Trams" });
  expect(state.issues).toMatchObject([{ path: [], message: expect.stringContaining("try again") }]);
});

test("where nothing was typed nothing is said of it", async () => {
  const send = reached(() => Promise.reject(new TypeError("Failed to fetch")));
  const [issue] = (await send({}, formOf({}))).issues;
  expect(issue?.message).toContain("Nothing was done: try again.");
  expect(issue?.message).not.toContain("typed");
});

test("an action that leads to another page still does", async () => {
  const send = reached(async () => redirect("/admin/topics"));
  await expect(send({}, formOf({}))).rejects.toThrow("NEXT_REDIRECT");
});
