-- A ticket somewhere in the middle of the town, a little elsewhere each time.
local n = 0

request = function()
  n = n + 1
  local body = string.format(
    "api_key=demo&jurisdiction_id=demo&service_code=@CATEGORY@&lat=%.6f&long=%.6f&email=mesure%%40habitants.example&description=Mesure+num%%C3%%A9ro+%d",
    47.3100 + (n % 97) * 0.00002, 0.0900 + (n % 89) * 0.00003, n)
  return wrk.format("POST", nil, { ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
end
