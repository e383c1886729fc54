import type { Assignment } from "@ianakit/registry/assignment";

/**
 * Whether two rows at one port and transport protocol are one registration under two names. The registry has no
 * ids: an equal date tells it, or without dates an equal assignee.
 */
export function isSameRegistration(old: Assignment, renamed: Assignment): boolean {
  if (old.registrationDate !== undefined || renamed.registrationDate !== undefined) {
    return old.registrationDate === renamed.registrationDate;
  }
  return old.assignees.length > 0 && old.assignees.join("\n") === renamed.assignees.join("\n");
}
