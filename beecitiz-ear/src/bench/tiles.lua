-- Another tile of 10 × 10 and another choice of categories in each request of every thread.
local categories = { @CATEGORIES@ }
local threads = 0

setup = function(thread)
  thread:set("n", threads * 2 ^ (#categories - 1))
  threads = threads + 1
end

request = function()
  n = n + 1
  local chosen = {}
  for i, category in ipairs(categories) do
    if math.floor(n / 2 ^ (i - 1)) % 2 == 1 then
      chosen[#chosen + 1] = "categorie=" .. category
    end
  end
  return wrk.format("GET", string.format("/api/map/demo/18/%d/%d.json?%s", 131133 + n % 10, 91865 + math.floor(n / 10) % 10, table.concat(chosen, "&")))
end
