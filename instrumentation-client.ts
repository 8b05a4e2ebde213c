// Read before the first page wakes up, and so before the router listens or asks for anything: see there.
import "#components/desk/shell/going-back";
import "#components/desk/shell/patient-fetch";
