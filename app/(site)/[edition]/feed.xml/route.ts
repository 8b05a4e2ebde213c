import { feedDoor } from "../../feed-door";
import { editionList } from "../edition-list";

export const GET = feedDoor("rss", editionList);
