@echo off
rem Starts Steplint.
rem
rem   JAVA_HOME        the Java to use (17 or newer); otherwise the java on the PATH
rem   STEPLINT_OPTS    further flags for the JVM, such as -Xmx2g
rem   STEPLINT_NO_CDS  if set, no class-data archive is made or used
rem
rem The first run makes an archive of loaded classes below %LOCALAPPDATA%\steplint; all later ones start much quicker.
setlocal DisableDelayedExpansion

set "version=@version@"
set "build=@build@"
for %%d in ("%~dp0..") do set "home=%%~fd"

if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java="
  for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if not defined java (
  echo steplint: Java 17 or newer is needed: put java on the PATH or set JAVA_HOME>&2
  exit /b 2
)
if not exist "%java%" (
  echo steplint: there is no bin\java.exe in JAVA_HOME, which is "%JAVA_HOME%">&2
  exit /b 2
)

set "java_version="
set "java_build="
for %%d in ("%java%\..\..") do set "release=%%~fd\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do (
  if "%%a"=="JAVA_VERSION" set "java_version=%%~b"
  if "%%a"=="JAVA_RUNTIME_VERSION" set "java_build=%%~b"
)
if not defined java_version for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1 ^| findstr /c:"version"') do (
  if not defined java_version set "java_version=%%~v"
)
for /f "delims=.-+" %%m in ("%java_version%") do set "major=%%m"
if not defined major set "major=0"
if %major% LSS 17 (
  echo steplint: Java 17 or newer is needed, and "%java%" is %java_version%>&2
  exit /b 2
)
if not defined java_build set "java_build=%java_version%"

set "jar=%home%\lib\steplint-cli-%version%.jar"
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr"
set "main=io.github.steplint.cli.Main"

if defined STEPLINT_NO_CDS goto plain
if not defined LOCALAPPDATA goto plain
rem An archive belongs to the jars, to the folder that they lie in, and to one build of Java.
set "place=%home::=%"
for %%d in ("%java%\..\..") do set "java_place=%%~fd"
set "folder=%LOCALAPPDATA%\steplint\%place%\%java_place::=%"
set "archive=%folder%\%version%-%build%-%java_build%.jsa"
if exist "%archive%" goto archived
"%java%" %flags% %STEPLINT_OPTS% -cp "%jar%" %main% %*
set "status=%ERRORLEVEL%"
if not exist "%folder%" mkdir "%folder%" 2>nul
set "temporary=%archive%.%RANDOM%%RANDOM%"
"%java%" "-XX:ArchiveClassesAtExit=%temporary%" %flags% -Xlog:disable -cp "%jar%" ^
  io.github.steplint.cli.Rehearsal <nul >nul 2>&1 && move /y "%temporary%" "%archive%" >nul 2>&1
if exist "%temporary%" del /q "%temporary%" 2>nul
exit /b %status%

:archived
"%java%" "-XX:SharedArchiveFile=%archive%" %flags% %STEPLINT_OPTS% -cp "%jar%" %main% %*
exit /b %ERRORLEVEL%

:plain
"%java%" %flags% %STEPLINT_OPTS% -cp "%jar%" %main% %*
exit /b %ERRORLEVEL%
