import { feedDoor } from "../../../../feed-door";
import { authorList } from "../author-list";

export const GET = feedDoor("atom", authorList);
