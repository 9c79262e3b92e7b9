using System.ComponentModel;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace VnGovDocs.Tests.View;

/// <summary>A Chromium without a window that shows one page, led over the DevTools protocol; what it complains of and asks the network for is kept.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _limit = new(Patience);
    private readonly Process _process;
    private int _lastId;

    private readonly string _profile;

    private Browser(Process process, string profile)
    {
        _process = process;
        _profile = profile;
    }

    /// <summary>Errors, warnings and violations of the policy.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Addresses asked for, but for those inside the page.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Opens a page; skips the test where Chromium is not installed.</summary>
    public static async Task<Browser> OpenOrSkip(string path)
    {
        if (Start() is not { } browser)
        {
            Assert.Skip("Chromium is not installed.");
            throw new UnreachableException();
        }
        await browser.Connect();
        await browser.Send("Page.enable");
        await browser.Send("Runtime.enable");
        await browser.Send("Log.enable");
        await browser.Send("Network.enable");
        await browser.Send("Page.navigate", new() { ["url"] = new Uri(path).AbsoluteUri });
        while (await browser.Evaluate("document.readyState === 'complete' && location.protocol === 'file:'") != "True") await Task.Delay(50, browser._limit.Token);
        return browser;
    }

    /// <summary>What an expression gives, as text.</summary>
    public async Task<string> Evaluate(string expression)
    {
        JsonElement answer = await Send("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true });
        JsonElement result = answer.GetProperty("result").GetProperty("result");
        return result.TryGetProperty("value", out JsonElement value) ? value.ToString() : "";
    }

    /// <summary>Presses a key and lets it go.</summary>
    public async Task Press(string key)
    {
        bool isSign = key.Length == 1;
        await Send("Input.dispatchKeyEvent", new() { ["type"] = isSign ? "keyDown" : "rawKeyDown", ["key"] = key, ["text"] = isSign ? key : "" });
        await Send("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = key });
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _limit.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A child that outlived the browser by a moment still wrote; the folder is temporary anyway.
        }
    }

    private static Browser? Start()
    {
        var profile = Directory.CreateTempSubdirectory("vngovdocs-browser-").FullName;
        string[] arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"];
        try
        {
            return new Browser(Process.Start(new ProcessStartInfo("chromium", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!, profile);
        }
        catch (Win32Exception)
        {
            Directory.Delete(profile);
            return null;
        }
    }

    /// <summary>The browser says on its error output where it listens.</summary>
    private async Task Connect()
    {
        const string Said = "DevTools listening on ";
        string? line;
        do line = await _process.StandardError.ReadLineAsync(_limit.Token);
        while (line is not null && !line.StartsWith(Said, StringComparison.Ordinal));
        Assert.NotNull(line);
        _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var http = new HttpClient();
        var address = new Uri(line[Said.Length..]);
        using JsonDocument targets = JsonDocument.Parse(await http.GetStringAsync($"http://{address.Authority}/json/list", _limit.Token));
        string page = targets.RootElement.EnumerateArray().First(target => target.GetProperty("type").GetString() == "page").GetProperty("webSocketDebuggerUrl").GetString()!;
        await _socket.ConnectAsync(new Uri(page), _limit.Token);
    }

    private async Task<JsonElement> Send(string method, Dictionary<string, object>? parameters = null)
    {
        int id = ++_lastId;
        byte[] message = JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters ?? [] });
        await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, _limit.Token);
        while (true)
        {
            JsonElement answer = await Receive();
            if (answer.TryGetProperty("id", out JsonElement answered) && answered.GetInt32() == id) return answer;
            Note(answer);
        }
    }

    private void Note(JsonElement happened)
    {
        string method = happened.GetProperty("method").GetString()!;
        JsonElement details = happened.GetProperty("params");
        if (method is "Runtime.exceptionThrown" or "Log.entryAdded" || method == "Runtime.consoleAPICalled") Complaints.Add(details.ToString());
        else if (method == "Network.requestWillBeSent" && details.GetProperty("request").GetProperty("url").GetString() is { } url && !url.StartsWith("data:", StringComparison.Ordinal)) Requests.Add(url);
    }

    private async Task<JsonElement> Receive()
    {
        var text = new MemoryStream();
        byte[] buffer = new byte[1 << 14];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), _limit.Token);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonDocument.Parse(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length)).RootElement;
    }
}
