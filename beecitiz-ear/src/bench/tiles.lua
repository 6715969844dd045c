-- Another tile around the town, and another filter, each time.
local n = 0
local statuses = { "RECEIVED", "ASSIGNED", "IN_PROGRESS", "RESOLVED" }

request = function()
  n = n + 1
  return wrk.format("GET", string.format("/api/map/demo/16/%d/%d.json?statut=%s&genre=%s",
    32782 + n % 5, 22892 + math.floor(n / 5) % 5, statuses[1 + n % 4], n % 3 == 0 and "IDEA" or "REQUEST"))
end
