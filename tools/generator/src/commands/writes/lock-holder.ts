/** Who took a lock: a process, and the birth of the lock's folder, which tells this lock from a later one. */
export interface LockHolder {
  readonly processId: number;
  readonly lockedAt: string;
}
