import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.transport.Netty4Plugin;
import org.opensearch.transport.TransportService;

/**
 * One node of OpenSearch for the archive's tests, reached from this computer alone.
 *
 * <p>Takes settings of OpenSearch as NAME=VALUE; path.home is where it keeps its data. Prints one line when it answers:
 * "http 9200 transport 9300". Ends when its standard input does, which is also when the program that started it is
 * killed.
 */
public final class Engine extends Node {
  private Engine(Settings settings) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "engine"),
        List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class),
        false);
  }

  public static void main(String[] arguments) {
    try (Engine engine = new Engine(settingsOf(arguments))) {
      engine.start();
      System.out.println("http " + engine.httpPort() + " transport " + engine.transportPort());
      while (System.in.read() >= 0) {}
    } catch (Throwable problem) {
      System.err.println(problem);
      // Threads of the engine may have stayed.
      System.exit(1);
    }
    System.exit(0);
  }

  private static Settings settingsOf(String[] arguments) {
    Settings.Builder settings = Settings.builder().put("network.host", "127.0.0.1");
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      settings.put(parts[0], parts[1]);
    }
    return settings.build();
  }

  private int httpPort() {
    return injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort();
  }

  private int transportPort() {
    return injector().getInstance(TransportService.class).boundAddress().publishAddress().getPort();
  }
}
