import { expect, type Page } from "@playwright/test";
import type { Role } from "#lib/auth/actor";
import type { NewsroomOfSite } from "../newsroom/open-newsroom.ts";

export type Person = { name: string; email: string; role: Role; password: string };

let count = 0;

/** Somebody nobody else in the tests is. */
export function person(role: Role = "editor"): Person {
  count += 1;
  const number = `${process.pid}-${count}`;
  return {
    name: `Tobias ${number}`,
    email: `tobias-${number}@elverham.example`,
    role,
    password: "river eel lantern",
  };
}

/** Somebody new who can sign in. */
export async function addPerson(desk: NewsroomOfSite, role: Role = "editor"): Promise<Person> {
  const made = person(role);
  await desk.addUser(made);
  return made;
}

/** Fills the sign-in form that stands open and sends it. */
export async function enter(
  page: Page,
  { email, password }: Pick<Person, "email" | "password">,
): Promise<void> {
  // The page of before may still be there, unseen.
  await page.getByLabel("E-mail").filter({ visible: true }).fill(email);
  await page.getByLabel("Password").filter({ visible: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Signs in and waits until the desk stands open. */
export async function signIn(page: Page, who: Person): Promise<void> {
  await page.goto("/admin/sign-in");
  await enter(page, who);
  await expect(page).toHaveURL("/admin");
}
