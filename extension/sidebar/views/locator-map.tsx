import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Actor } from '../model/actors.ts';
import { mapPlaceOf } from '../model/map-place.ts';
import type { Locator } from '../map/locator.ts';
import { useSidebar } from './sidebar-context.tsx';

/** The size of the picture in its own units, as the atlas draws it. */
const [WIDTH, HEIGHT] = [336, 168];

function Outlines({ map, label }: { readonly map: Locator; readonly label: string }): VNode {
  return (
    <svg class="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="map-land" d={map.land} />
      <path class="map-around" d={map.around} />
      <path class="map-place" d={map.place} />
      <path class="map-borders" d={map.borders} />
      {map.dot ? (
        <>
          <circle class="map-ring" cx={WIDTH / 2} cy={HEIGHT / 2} r="13" />
          <circle class="map-dot" cx={WIDTH / 2} cy={HEIGHT / 2} r="4" />
        </>
      ) : null}
    </svg>
  );
}

/** Where a place lies. Nothing for others; an empty frame of the same size until it is drawn. */
export function LocatorMap({ actor }: { readonly actor: Actor }): VNode | null {
  const { services } = useSidebar();
  const { words, loadAtlas, report } = services;
  const [map, setMap] = useState<Locator | 'drawing' | null>('drawing');
  const place = mapPlaceOf(actor);
  const wanted = JSON.stringify(place);
  useEffect(() => {
    if (!place) return undefined;
    let isLeft = false;
    loadAtlas().then(
      (atlas) => {
        if (!isLeft) setMap(atlas.locate(place));
      },
      (error: unknown) => {
        report(error);
        if (!isLeft) setMap(null);
      },
    );
    return () => {
      isLeft = true;
    };
  }, [wanted]);
  if (!place || map === null) return null;
  return (
    <figure class="locator">
      {map === 'drawing' ? (
        <div class="map" aria-hidden="true" />
      ) : (
        <Outlines map={map} label={words.t('mapOf', actor.name)} />
      )}
      <figcaption class="unseen">{words.t('mapCredit')}</figcaption>
    </figure>
  );
}
