import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { ask } from "../fetch/ask.ts";
import { test } from "../test.ts";
import { addPerson, enter, person, signIn } from "./people.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an editor signs in, lands where they wanted to go, and signs out", async ({
      page,
      desk,
    }) => {
      const editor = await addPerson(desk);
      await page.goto("/admin/account?from=bookmark");
      await expect(title(page)).toHaveText("Sign in");
      await enter(page, editor);
      await expect(page).toHaveURL("/admin/account?from=bookmark");
      await page.goto("/admin/sign-in");
      await expect(page).toHaveURL("/admin");
      await expect(page.getByText(`${editor.name}, editor`)).toBeVisible();
      const before = await page.context().cookies();
      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(title(page)).toHaveText("Sign in");
      // The key that was taken away opens nothing any more, wherever it went.
      await page.context().addCookies(before);
      await page.goto("/admin");
      await expect(title(page)).toHaveText("Sign in");
    });

    test("a wrong password says so beside the field and keeps the address", async ({
      page,
      desk,
    }) => {
      const editor = await addPerson(desk);
      await page.goto("/admin/sign-in?to=/admin/account");
      await enter(page, { ...editor, password: "not this one" });
      const password = page.getByLabel("Password").filter({ visible: true });
      await expect(password).toHaveAccessibleDescription(/do not match/);
      await expect(password).toHaveValue("");
      await expect(page.getByLabel("E-mail")).toHaveValue(editor.email);
      await password.fill(editor.password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL("/admin/account");
    });
  });
}

test("what is left empty is asked for", async ({ page }) => {
  await page.goto("/admin/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription(/Enter your e-mail/);
  await expect(page.getByLabel("Password").filter({ visible: true })).toHaveAccessibleDescription(
    /Enter your password/,
  );
});

test("somebody who is invited chooses a password and is at the desk", async ({ page, desk }) => {
  const reporter = person("reporter");
  const link = await desk.invite(reporter);
  await page.goto(link);
  await expect(page.getByText(`Welcome, ${reporter.name}.`)).toBeVisible();
  await page.getByLabel("New password").fill("password1");
  await page.getByRole("button", { name: "Open the desk" }).click();
  await expect(page.getByLabel("New password")).toHaveAccessibleDescription(/Many people use/);
  await page.getByLabel("New password").fill(reporter.password);
  await page.getByRole("button", { name: "Open the desk" }).click();
  await expect(page).toHaveURL("/admin");
  await expect(page.getByText(`${reporter.name}, reporter`)).toBeVisible();
  await page.goto(link);
  await expect(title(page)).toHaveText("This invitation is no longer good");
});

test("who forgot their password gets in by a link, and the old one ends", async ({
  page,
  desk,
}) => {
  const editor = await addPerson(desk);
  await page.goto(await desk.passwordLink(editor.email));
  await page.getByLabel("New password").fill("weir street lamps");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page).toHaveURL("/admin");
  await page.getByRole("button", { name: "Sign out" }).click();
  await enter(page, editor);
  await expect(page.getByLabel("Password").filter({ visible: true })).toHaveAccessibleDescription(
    /do not match/,
  );
});

test("after some wrong passwords comes a wait, told in a sentence", async ({ page }) => {
  const nobody = { email: person().email, password: "a guess" };
  const waits = page.getByText(/^There were too many tries\. Wait \d seconds?, then try again\.$/);
  // Which one brings it is the verbs' to test: others here try from the same address meanwhile.
  for (let time = 0; time < 4; time += 1) {
    await page.goto("/admin/sign-in");
    await enter(page, nobody);
    await expect(page.getByText(/do not match/).or(waits)).toBeVisible();
  }
  await expect(async () => {
    await page.goto("/admin/sign-in");
    await enter(page, nobody);
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(/too many tries/, {
      timeout: 5_000,
    });
    await expect(waits).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
});

test("deactivated, somebody is out at their next click", async ({ page, desk }) => {
  const editor = await addPerson(desk);
  await signIn(page, editor);
  await desk.deactivate(editor.email);
  await page.getByRole("link", { name: "Your account" }).click();
  await expect(title(page)).toHaveText("Sign in");
  await enter(page, editor);
  await expect(page.getByLabel("Password").filter({ visible: true })).toHaveAccessibleDescription(
    /do not match/,
  );
});

test("another role holds from the next click on", async ({ page, desk }) => {
  const editor = await addPerson(desk);
  await signIn(page, editor);
  await desk.changeRole(editor.email, "reporter");
  await page.reload();
  await expect(page.getByText(`${editor.name}, reporter`)).toBeVisible();
});

test("a new password needs the old one, and signs every other browser out", async ({
  page,
  desk,
  browser,
}) => {
  const editor = await addPerson(desk);
  await signIn(page, editor);
  const elsewhere = await browser.newPage({ storageState: await page.context().storageState() });
  const account = new URL("/admin/account", page.url()).href;
  await elsewhere.goto(account);
  await expect(title(elsewhere)).toHaveText("Your account");
  await page.goto("/admin/account");
  await page.getByLabel("Present password").fill("not this one");
  await page.getByLabel("New password").fill("weir street lamps");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByLabel("Present password")).toHaveAccessibleDescription(/not your present/);
  await page.getByLabel("Present password").fill(editor.password);
  await page.getByLabel("New password").fill("weir street lamps");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByRole("status")).toContainText("Your password is changed");
  await page.goto("/admin/account");
  await expect(title(page)).toHaveText("Your account");
  await elsewhere.goto(account);
  await expect(title(elsewhere)).toHaveText("Sign in");
  await elsewhere.close();
});

test("without a cookie the desk answers with the way to its door", async ({ site }) => {
  const { status, headers } = await ask(site, "/admin/stories/1?tab=history");
  expect(status).toBe(303);
  expect(headers.location).toBe("/admin/sign-in?to=%2Fadmin%2Fstories%2F1%3Ftab%3Dhistory");
  const forged = await ask(site, "/admin", { cookie: "dateline-session=forged" });
  expect(forged.text).not.toContain("You are signed in");
});

test("pages of the desk are kept by nobody, framed by nobody, and run only their own scripts", async ({
  site,
}) => {
  const one = await ask(site, "/admin/sign-in");
  const other = await ask(site, "/admin/sign-in");
  expect(one.status).toBe(200);
  expect(one.headers).toMatchObject({
    "cache-control": expect.stringContaining("no-store"),
    "cross-origin-opener-policy": "same-origin",
    "x-robots-tag": "noindex, nofollow",
    "content-security-policy": expect.stringMatching(
      /script-src 'nonce-\S+' 'strict-dynamic';.*frame-ancestors 'none'/,
    ),
  });
  expect(one.headers["content-security-policy"]).not.toBe(other.headers["content-security-policy"]);
  const nonce = /'nonce-(\S+)'/.exec(String(one.headers["content-security-policy"]))?.[1];
  const scripts = one.text.match(/<script[^>]*>/g) ?? [];
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
});

test("a form of another site changes nothing", async ({ page, desk, site }) => {
  const editor = await addPerson(desk);
  await signIn(page, editor);
  const headers = { origin: "https://evil.example" };
  const form = { csrfToken: "guessed" };
  const url = `${site.url}/api/auth/signout`;
  await page.request.post(url, { headers, form, maxRedirects: 0 });
  await page.reload();
  await expect(title(page)).toHaveText("The desk");
});

test("next-auth's own door signs in and out by the same rules", async ({
  playwright,
  desk,
  site,
}) => {
  const editor = await addPerson(desk);
  const client = await playwright.request.newContext({ baseURL: site.url });
  const session = async () => (await client.get("/api/auth/session")).json();
  const token = async () => (await (await client.get("/api/auth/csrf")).json()).csrfToken;
  const send = async (path: string, more: Record<string, string> = {}) =>
    client.post(path, { form: { csrfToken: await token(), ...more }, maxRedirects: 0 });
  const { email, password } = editor;
  const refused = await send("/api/auth/callback/credentials", { email, password: "wrong" });
  expect(refused.headers().location).toContain("error=CredentialsSignin");
  await send("/api/auth/callback/credentials", { email, password });
  expect(await session()).toMatchObject({ user: { name: editor.name, role: "editor" } });
  expect((await client.get("/admin", { maxRedirects: 0 })).status()).toBe(200);
  await desk.deactivate(email);
  expect(await session()).toEqual({});
  await client.dispose();
});

test("next-auth's own door says how it is used to whoever asks in another way", async ({
  site,
}) => {
  for (const [method, action, allowed] of [
    ["GET", "callback/credentials", "POST"],
    ["POST", "session", "GET, HEAD"],
    ["POST", "csrf", "GET, HEAD"],
    ["POST", "providers", "GET, HEAD"],
  ] as const) {
    const answer = await fetch(`${site.url}/api/auth/${action}`, { method });
    expect({
      ...{ method, action, status: answer.status },
      ...{ allowed: answer.headers.get("allow"), said: await answer.text() },
    }).toEqual({ method, action, status: 405, allowed, said: "" });
  }
});

test("next-auth's own door reads no more than a form holds, and nothing but a form", async ({
  site,
}) => {
  const post = (type: string, body: string) =>
    fetch(`${site.url}/api/auth/callback/credentials`, {
      ...{ method: "POST", body, redirect: "manual", headers: { "content-type": type } },
    });
  const form = "application/x-www-form-urlencoded";
  for (const [type, body, status, sentence] of [
    [form, "ab=c&".repeat(4_000), 413, "This is more than a form holds."],
    [
      "application/json",
      `{"email": "${"a".repeat(20_000)}"}`,
      413,
      "This is more than a form holds.",
    ],
    ["application/json", "{", 400, "This is no JSON. Send a form instead."],
    ["multipart/form-data; boundary=x", "--x--", 415, "Send a form, or JSON."],
    ["text/plain", "email", 415, "Send a form, or JSON."],
  ] as const) {
    const answer = await post(type, body);
    expect({ status: answer.status, said: await answer.text() }).toEqual({
      status,
      said: sentence,
    });
  }
});

test("everybody can use the doors", async ({ page, desk }) => {
  const editor = await addPerson(desk);
  const invitation = await desk.invite(person());
  const reset = await desk.passwordLink(editor.email);
  for (const path of ["/admin/sign-in", "/admin/reset", "/admin/invite", invitation, reset]) {
    await page.goto(path);
    await expectAccessible(page);
    await expectReflow(page);
  }
  await page.goto("/admin/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await expectAccessible(page);
  await enter(page, editor);
  await expect(page).toHaveURL("/admin");
  for (const path of ["/admin", "/admin/account"]) {
    await page.goto(path);
    await expectAccessible(page);
    await expectReflow(page);
  }
});
