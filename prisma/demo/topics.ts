import type { DemoTopic } from "#prisma/demo/demo-newsroom";
import { organisations } from "#prisma/demo/topics/organisations";
import { people } from "#prisma/demo/topics/people";
import { places } from "#prisma/demo/topics/places";
import { subjects } from "#prisma/demo/topics/subjects";

export const topics: DemoTopic[] = [...places, ...organisations, ...people, ...subjects];
