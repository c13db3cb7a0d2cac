@echo off
rem Starts autogen with the libraries beside it. JAVA_HOME wins over the PATH; AUTOGEN_OPTS are further options for Java.
setlocal disabledelayedexpansion

for %%I in ("%~dp0..") do set "AUTOGEN_DIRECTORY=%%~fI"

if defined JAVA_HOME goto home
set "AUTOGEN_JAVA=java"
where java >nul 2>nul
if not errorlevel 1 goto run
echo autogen: no Java found; install Java 17 or later and set JAVA_HOME or the PATH. 1>&2
exit /b 2

:home
set "AUTOGEN_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%AUTOGEN_JAVA%" goto run
echo autogen: JAVA_HOME is "%JAVA_HOME%", but "%AUTOGEN_JAVA%" is not there; set JAVA_HOME to a Java 17 or later. 1>&2
exit /b 2

:run
"%AUTOGEN_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %AUTOGEN_OPTS% "-Dautogen.home=%AUTOGEN_DIRECTORY%" -cp "%AUTOGEN_DIRECTORY%\autogen.jar;%AUTOGEN_DIRECTORY%\lib\*" dev.autogen.cli.Main %*
exit /b %errorlevel%
