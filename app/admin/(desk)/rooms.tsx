"use client";

import { usePathname } from "next/navigation";
import { DeskRooms, type RoomGroup } from "#components/desk/shell/desk-rooms";

/** The rooms of the desk, with the one that stands open marked. */
export function Rooms({ groups }: { groups: RoomGroup[] }) {
  return <DeskRooms groups={groups} current={usePathname()} />;
}
