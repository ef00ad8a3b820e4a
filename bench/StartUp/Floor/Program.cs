// What every program pays that asks over HTTPS: one HttpClient, one GET, a line that tells of the answer. No token, no JSON.
using var http = new HttpClient();
using HttpResponseMessage response = await http.GetAsync(args[0]);
Console.WriteLine((int)response.StatusCode);
