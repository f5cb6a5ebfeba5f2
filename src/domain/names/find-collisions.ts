// STAND-IN until the real one lands: overwrite freely.
import type { Watchlist } from '../watchlist.ts';
export const findCollisions = (_watchlist: Pick<Watchlist, 'people' | 'organisations'>): { message: string }[] => [];
