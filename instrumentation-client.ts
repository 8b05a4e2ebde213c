// Read before the first page wakes up, and so before the router listens: see there.
import "#components/desk/shell/going-back";
