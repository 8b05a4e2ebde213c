import type { RoomGroup } from "#components/desk/shell/desk-rooms";
import type { Actor } from "#lib/auth/actor";
import { may, type Permission } from "#lib/auth/permissions";

type Room = { href: string; name: string; needs: Permission };

const groups: { name: string; rooms: Room[] }[] = [
  {
    name: "Write",
    rooms: [
      { href: "/admin", name: "My work", needs: "story.write" },
      { href: "/admin/stories", name: "Stories", needs: "story.write" },
      { href: "/admin/stories/new", name: "New story", needs: "story.write" },
      { href: "/admin/inbox", name: "Inbox", needs: "story.write" },
      { href: "/admin/schedules", name: "Schedules", needs: "story.write" },
      { href: "/admin/pages", name: "Pages", needs: "story.write" },
      { href: "/admin/media", name: "Media", needs: "media.add" },
    ],
  },
  {
    name: "Newsroom",
    rooms: [
      { href: "/admin/front", name: "Front page", needs: "front.curate" },
      { href: "/admin/breaking", name: "Breaking news", needs: "front.curate" },
      { href: "/admin/feeds", name: "Source feeds", needs: "feed.manage" },
      { href: "/admin/topics", name: "Topics", needs: "topic.manage" },
      { href: "/admin/authors", name: "Authors", needs: "author.manage" },
    ],
  },
  {
    name: "Administration",
    rooms: [
      { href: "/admin/sections", name: "Sections", needs: "structure.manage" },
      { href: "/admin/editions", name: "Site", needs: "structure.manage" },
      { href: "/admin/discovery", name: "Search and feeds", needs: "structure.manage" },
      { href: "/admin/imports", name: "Imports", needs: "structure.manage" },
      { href: "/admin/addresses", name: "Addresses", needs: "address.manage" },
      { href: "/admin/users", name: "Users", needs: "user.manage" },
      { href: "/admin/events", name: "Log", needs: "log.read" },
    ],
  },
];

/** The rooms that somebody may enter; a group without any is left out. */
export function roomsOf(actor: Actor): RoomGroup[] {
  return groups
    .map(({ name, rooms }) => ({ name, rooms: rooms.filter(({ needs }) => may(actor, needs)) }))
    .filter(({ rooms }) => rooms.length > 0);
}
