// An outlet is who publishes.

export const outletKinds = ['official', 'wire', 'independent', 'state_media', 'ngo'] as const;
export type OutletKind = (typeof outletKinds)[number];

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly kind: OutletKind;
  readonly owner: string; // outlets of one owner count as one source; the id where none is given
}
