/** A place on the earth in degrees, WGS 84. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** `denied`: the person or the browser does not allow it; `unknown`: the phone could not tell. `accuracy` in metres. */
export type FoundPlace =
  | { readonly kind: 'found', readonly place: Place, readonly accuracy: number }
  | { readonly kind: 'denied' | 'unknown' }

/** Where the phone is. Five decimals are about a metre; more would claim what no phone knows. */
export async function findPlace(positioning: Pick<Geolocation, 'getCurrentPosition'> | undefined): Promise<FoundPlace> {
  if (!positioning) return { kind: 'unknown' }
  return new Promise(resolve => positioning.getCurrentPosition(
    ({ coords }) => resolve({
      kind: 'found',
      place: { latitude: Number(coords.latitude.toFixed(5)), longitude: Number(coords.longitude.toFixed(5)) },
      accuracy: coords.accuracy,
    }),
    ({ code }) => resolve({ kind: code === 1 ? 'denied' : 'unknown' }),
    { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
  ))
}
