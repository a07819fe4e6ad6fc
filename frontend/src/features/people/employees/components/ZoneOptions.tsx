import { placeOf, zonesByRegion } from '../zones'

/** The options of a select of time zones, by region. One that the browser does not know is kept. */
export function ZoneOptions({ current }: { current?: string }) {
  const regions = zonesByRegion()
  const isKnown = !current || regions.some(([, zones]) => zones.includes(current))
  return (
    <>
      {!isKnown && <option value={current}>{current}</option>}
      {regions.map(([region, zones]) => (
        <optgroup key={region} label={region}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {placeOf(zone)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}
