// Clusters come tile by tile; those that would cover one another are drawn as one.

/**
 * Of clusters {lat, lon, count}, as few as leave a distance in pixels between them, counts added up.
 * project: a Leaflet map's own, from [lat, lon] to pixels.
 */
export function merged(clusters, project, distance) {
  const kept = [];
  for (const cluster of [...clusters].sort((a, b) => b.count - a.count)) {
    const at = project([cluster.lat, cluster.lon]);
    const near = kept.find((other) => other.at.distanceTo(at) < distance);
    if (near) near.parts.push(cluster);
    else kept.push({ at, parts: [cluster] });
  }
  return kept.map(({ parts }) => {
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const mean = (name) => parts.reduce((sum, part) => sum + part[name] * part.count, 0) / count;
    return { lat: mean("lat"), lon: mean("lon"), count };
  });
}
