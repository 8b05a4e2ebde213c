import type { PlainFieldProps } from "#components/desk/field-control";
import type { Role } from "#lib/auth/actor";
import type { UserState } from "#lib/desk/people/user-row";

export const stateNames: Record<UserState, string> = {
  active: "Active",
  invited: "Invited, no password yet",
  deactivated: "Deactivated",
};

export const roleNames: Record<Role, string> = {
  reporter: "Reporter",
  editor: "Editor",
  admin: "Administrator",
};

const roleSentences: Record<Role, string> = {
  reporter: "Reporter: writes and hands in",
  editor: "Editor: reviews, publishes, manages topics and authors",
  admin: "Administrator: everything, users and site too",
};

/** What somebody may do, as a field of a form. */
export function roleField(typed: Role): PlainFieldProps {
  const options = Object.entries(roleSentences).map(([value, name]) => ({ value, name }));
  return { name: "role", label: "Role", type: "choice", options, typed };
}
